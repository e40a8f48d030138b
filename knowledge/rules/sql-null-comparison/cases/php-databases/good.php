<?php

function openOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function reopenCarts(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("UPDATE carts SET closed_at = NULL WHERE shop_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function noteNull(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
