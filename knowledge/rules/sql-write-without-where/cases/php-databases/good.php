<?php

function closeAccount(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("UPDATE accounts SET status = 'closed' WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function removeOrder(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("DELETE FROM orders WHERE id = ?");
    $statement->execute([$id]);
    return $statement->fetchAll();
}

function emptyStaging(PDO $pdo)
{
    return $pdo->query("DELETE FROM staging_orders");
}

function tidySessions(PDO $pdo)
{
    return $pdo->query("DELETE FROM sessions");
}
