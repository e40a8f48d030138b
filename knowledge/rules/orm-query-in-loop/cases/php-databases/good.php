<?php

function prices(PDO $pdo, array $isbns): array
{
    $marks = implode(', ', array_fill(0, count($isbns), '?'));
    $statement = $pdo->prepare("SELECT isbn, price FROM book WHERE isbn IN ($marks)");
    $statement->execute($isbns);
    $prices = [];
    foreach ($statement->fetchAll() as $row) {
        $prices[$row['isbn']] = $row['price'];
    }
    return $prices;
}

function columns(PDO $pdo, array $tables): array
{
    $columns = [];
    foreach ($tables as $table) {
        $statement = $pdo->prepare('SELECT column_name FROM information_schema.columns WHERE table_name = ?');
        $statement->execute([$table]);
        $columns[$table] = $statement->fetchAll();
    }
    return $columns;
}
