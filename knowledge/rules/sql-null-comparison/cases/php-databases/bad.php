<?php

function openOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM orders WHERE paid_at = NULL AND shop_id = ?");  // expect: sql-null-comparison
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function closeCarts(PDO $pdo)
{
    return $pdo->query("UPDATE carts SET closed = 1 WHERE owner_id != NULL");  // expect: sql-null-comparison
}

function lateOrders(PDO $pdo)
{
    return $pdo->query("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at = NULL");  // expect: sql-null-comparison
}
