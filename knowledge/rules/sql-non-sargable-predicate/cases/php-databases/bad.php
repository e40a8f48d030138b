<?php

function ofDay(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM orders WHERE DATE(created_at) = ?");  // expect: sql-non-sargable-predicate likely
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function ofUser(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM users WHERE LOWER(email) = ?");  // expect: sql-non-sargable-predicate possible
    $statement->execute([$id]);
    return $statement->fetchAll();
}
