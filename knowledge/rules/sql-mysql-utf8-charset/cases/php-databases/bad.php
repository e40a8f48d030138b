<?php

function makeNotes(PDO $pdo)
{
    return $pdo->query("CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8");  // expect: sql-mysql-utf8-charset
}
