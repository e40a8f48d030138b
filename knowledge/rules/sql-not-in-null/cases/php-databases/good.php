<?php

function otherOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function knownCustomers(PDO $pdo)
{
    return $pdo->query("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)");
}

function otherIds(PDO $pdo)
{
    return $pdo->query("SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)");
}
