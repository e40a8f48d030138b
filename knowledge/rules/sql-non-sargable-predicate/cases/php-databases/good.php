<?php

function since(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM orders WHERE created_at >= ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function days(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT DATE(created_at) FROM orders WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function lowered(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM users WHERE email = LOWER(?)");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
