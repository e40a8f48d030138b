<?php

function balance(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT balance FROM accounts WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function readStable(PDO $pdo)
{
    return $pdo->query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
}
