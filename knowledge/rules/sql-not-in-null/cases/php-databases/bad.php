<?php

function otherOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = ?");  // expect: sql-not-in-null
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function silentCustomers(PDO $pdo)
{
    return $pdo->query("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)");  // expect: sql-not-in-null possible
}
