<?php

function farPage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 100000");  // expect: sql-deep-offset
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function anyPage(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM events ORDER BY id LIMIT 50 OFFSET ?");  // expect: sql-deep-offset possible
    $statement->execute([$id]);
    return $statement->fetchAll();
}
