<?php

function balance(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT balance FROM accounts WITH (NOLOCK) WHERE id = ?");  // expect: sql-dirty-read-hint
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function readDirty(PDO $pdo)
{
    return $pdo->query("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");  // expect: sql-dirty-read-hint
}
