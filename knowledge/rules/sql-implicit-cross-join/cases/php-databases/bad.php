<?php

function openOrders(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT o.id, c.name FROM orders o, customers c WHERE o.state = ?");  // expect: sql-implicit-cross-join
    $statement->execute([$id]);
    return $statement->fetchAll();
}
