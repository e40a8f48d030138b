<?php

namespace App\Http\Controllers;

use App\Models\Book;

class BookController
{
    public function known(string $title): bool
    {
        return Book::where('title', $title)->count() > 0; // expect: orm-count-for-existence
    }

    public function free(string $title): bool
    {
        if (Book::query()->where('title', $title)->count() === 0) { // expect: orm-count-for-existence
            return true;
        }
        return false;
    }

    public function sold(string $title): string
    {
        if (!Book::where('title', $title)->count()) { // expect: orm-count-for-existence
            return 'unknown';
        }
        return 'here';
    }
}
