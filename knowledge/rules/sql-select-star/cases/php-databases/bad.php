<?php

function withCustomers(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = ?");  // expect: sql-select-star likely
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function archiveOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < ?");  // expect: sql-select-star likely
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function ofCustomer(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT * FROM orders WHERE customer_id = ?");  // expect: sql-select-star possible
    $statement->execute([$id]);
    return $statement->fetchAll();
}
