<?php

namespace App\Http\Controllers;

use App\Models\Book;

class ShelfController
{
    public function free(string $title): bool
    {
        return Book::where('title', $title)->get()->isEmpty(); // expect: orm-count-for-existence
    }

    public function sold(string $title): string
    {
        if (count(Book::where('title', $title)->where('sold', true)->get()) > 0) { // expect: orm-count-for-existence
            return 'sold';
        }
        return Book::where('title', $title)->get()->count() === 0 ? 'unknown' : 'here'; // expect: orm-count-for-existence
    }
}
