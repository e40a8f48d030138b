<?php

function addUser(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("INSERT INTO users VALUES (?, 'ann')");  // expect: sql-insert-without-columns
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function archive(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("INSERT INTO old_orders SELECT id, total FROM orders WHERE id = ?");  // expect: sql-insert-without-columns
    $statement->execute([$id]);
    return $statement->fetchAll();
}
