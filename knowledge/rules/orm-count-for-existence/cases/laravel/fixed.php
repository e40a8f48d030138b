<?php

namespace App\Http\Controllers;

use App\Models\Book;

class BookController
{
    public function known(string $title): bool
    {
        return Book::where('title', $title)->exists();
    }

    public function free(string $title): bool
    {
        if (!Book::query()->where('title', $title)->exists()) {
            return true;
        }
        return false;
    }

    public function sold(string $title): string
    {
        if (!Book::where('title', $title)->exists()) {
            return 'unknown';
        }
        return 'here';
    }
}
