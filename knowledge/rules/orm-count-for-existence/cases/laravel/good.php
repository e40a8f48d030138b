<?php

namespace App\Http\Controllers;

use App\Models\Book;

class BookController
{
    public function known(string $title): bool
    {
        return Book::where('title', $title)->exists();
    }

    public function series(string $title): bool
    {
        return Book::where('title', $title)->count() > 1;
    }

    public function index(array $titles)
    {
        $books = Book::whereIn('title', $titles)->get();
        if ($books->isEmpty() || count($titles) > 0) {
            return [];
        }
        return $books->map(fn ($book) => $book->title);
    }

    public function total(string $title): array
    {
        $total = Book::where('title', $title)->count();
        return ['total' => $total, 'empty' => $total === 0];
    }

    public function anyLong(string $title): bool
    {
        return Book::where('title', $title)->get()->filter(fn ($book) => strlen($book->text) > 9000)->isNotEmpty();
    }
}
