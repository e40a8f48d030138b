<?php

function nextPage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM events WHERE id > ? ORDER BY id LIMIT 50");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function secondPage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 50");
    $statement->execute([$id]);
    return $statement->fetchAll();
}
