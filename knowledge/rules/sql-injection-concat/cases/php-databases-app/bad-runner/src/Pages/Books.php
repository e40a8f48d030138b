<?php

namespace Shop\Pages;

use Shop\Store\Database;

class Books
{
    private Database $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    public function index(): array
    {
        $author = $_GET['author'];
        return $this->database->rows("SELECT * FROM books WHERE author = '$author'"); // expect: sql-injection-concat
    }
}
