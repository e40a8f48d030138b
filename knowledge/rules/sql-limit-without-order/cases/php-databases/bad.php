<?php

function secondPage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id, name FROM products WHERE shop_id = ? LIMIT 20 OFFSET 40");  // expect: sql-limit-without-order
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function some(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id, name FROM products WHERE shop_id = ? LIMIT 20");  // expect: sql-limit-without-order possible
    $statement->execute([$id]);
    return $statement->fetchAll();
}
