<?php

function openOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function joined(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function bareNames(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
