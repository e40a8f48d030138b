<?php

namespace App\Http\Controllers;

use App\Models\Author;
use App\Models\Book;
use Illuminate\Http\Request;

class BookController
{
    public function store(Request $request)
    {
        Author::create($request->all());

        return Book::create($request->all()); // expect: orm-mass-assignment
    }
}
