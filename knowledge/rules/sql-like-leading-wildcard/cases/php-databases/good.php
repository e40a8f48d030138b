<?php

function named(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM users WHERE name LIKE 'ann%' AND shop_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function matching(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM users WHERE name LIKE ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function everything(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM users WHERE name LIKE '%' AND shop_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
