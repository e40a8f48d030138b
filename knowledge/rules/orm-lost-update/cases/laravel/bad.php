<?php

namespace App\Http\Controllers;

use App\Models\Book;

class OrderController
{
    public function sell(int $id)
    {
        $book = Book::findOrFail($id);
        $book->stock -= 1; // expect: orm-lost-update
        $book->save();
    }

    public function restock(int $id, int $quantity)
    {
        $book = Book::where('id', $id)->first();
        $book->stock = $book->stock + $quantity; // expect: orm-lost-update
        $book->save();
    }

    public function lend(int $id)
    {
        $book = Book::find($id);
        $book->lent_count++; // expect: orm-lost-update
        $book->save();
    }

    public function give(int $id)
    {
        $book = Book::findOrFail($id);
        $book->update(['stock' => $book->stock - 1]); // expect: orm-lost-update
    }
}
