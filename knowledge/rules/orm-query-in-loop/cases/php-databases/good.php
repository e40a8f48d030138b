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
