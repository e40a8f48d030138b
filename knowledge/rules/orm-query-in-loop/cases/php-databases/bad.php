<?php

function prices(PDO $pdo, array $isbns): array
{
    $prices = [];
    foreach ($isbns as $isbn) {
        $prices[$isbn] = $pdo->query('SELECT price FROM book WHERE isbn = ' . $pdo->quote($isbn))->fetchColumn(); // expect: orm-query-in-loop
    }
    return $prices;
}
