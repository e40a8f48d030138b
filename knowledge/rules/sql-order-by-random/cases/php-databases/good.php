<?php

function suggestions(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM products WHERE id >= ? ORDER BY id LIMIT 5");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function drawn(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT RANDOM() FROM products WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
