<?php

function connect(PDO $pdo, mysqli $link, Shelf $shelf) // mention: PDO
{
    $database = new \mysqli('localhost', 'shop'); // mention: mysqli
    $database->set_charset('utf8mb4'); // mention: set_charset
    $database->select_db('shop'); // mention: select_db
    $shelf->set_charset('utf8mb4');
    $shelf->select_db('shop');
    return $shelf->mysqli;
}
