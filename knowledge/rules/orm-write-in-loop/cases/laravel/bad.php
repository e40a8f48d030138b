<?php

namespace App\Services;

use App\Models\Book;

class Importer
{
    public function load(array $rows): void
    {
        foreach ($rows as $row) {
            Book::create(['title' => $row['title']]); // expect: orm-write-in-loop likely
        }
    }
}
