<?php

function addUser(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("INSERT INTO users (id, name) VALUES (?, 'ann')");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function archive(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function stage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
