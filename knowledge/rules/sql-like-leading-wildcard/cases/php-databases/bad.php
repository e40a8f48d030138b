<?php

function ofCompany(PDO $pdo, int $id)
{
    $statement = $pdo->prepare("SELECT id FROM users WHERE email LIKE '%@example.com' AND shop_id = ?");  // expect: sql-like-leading-wildcard likely
    $statement->execute([$id]);
    return $statement->fetchAll();
}
