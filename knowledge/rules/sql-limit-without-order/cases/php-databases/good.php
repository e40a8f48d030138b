<?php

function secondPage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id, name FROM products WHERE shop_id = ? ORDER BY id LIMIT 20 OFFSET 40");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function one(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM products WHERE shop_id = ? LIMIT 1");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function byKey(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM products WHERE id = ? LIMIT 10");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function total(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT count(*) FROM products WHERE shop_id = ? LIMIT 10");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
