<?php

namespace App\Services;

use App\Models\Book;

class Importer
{
    public function load(array $rows): void
    {
        $books = [];
        foreach ($rows as $row) {
            $books[] = ['title' => $row['title']];
        }
        Book::insert($books);
    }

    public function used(array $rows): void
    {
        foreach ($rows as $row) {
            $book = Book::create(['title' => $row['title']]);
            $book->tags()->attach($row['tag']);
        }
    }
}
