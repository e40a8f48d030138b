<?php

function ofCustomer(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id, total FROM orders WHERE customer_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function countOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT count(*) FROM orders WHERE customer_id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function hasOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function fromTotals(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function tables(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT * FROM information_schema.tables WHERE table_name = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
