<?php

function suggestions(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM products WHERE shop_id = ? ORDER BY RANDOM() LIMIT 5");  // expect: sql-order-by-random
    $statement->execute([$id]);
    return $statement->fetchAll();
}
