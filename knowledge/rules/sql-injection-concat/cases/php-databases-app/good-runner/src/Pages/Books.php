<?php

namespace Shop\Pages;

use Shop\Reports\Database;

class Books
{
    private Database $database;

    public function index(): array
    {
        $author = $_GET['author'];
        return $this->database->rows("The books of '$author'");
    }
}
