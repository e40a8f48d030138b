<?php

namespace App\Http\Controllers;

use App\Models\Book;

class OrderController
{
    public function sell(int $id)
    {
        Book::where('id', $id)->where('stock', '>', 0)->decrement('stock');
    }

    public function locked(int $id)
    {
        $book = Book::lockForUpdate()->find($id);
        $book->stock -= 1;
        $book->save();
    }

    public function fresh(string $title)
    {
        $book = new Book(['title' => $title]);
        $book->stock += 1;
        $book->save();
    }

    public function rename(int $id, string $ending)
    {
        $book = Book::findOrFail($id);
        $book->title = $book->title . $ending;
        $book->save();
    }

    public function shown(int $id)
    {
        $book = Book::findOrFail($id);
        $book->stock -= 1;
        return $book;
    }
}
