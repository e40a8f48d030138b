<?php

namespace App\Http\Controllers;

use App\Models\Book;
use Illuminate\Support\Facades\View;

class BookController extends Controller
{
    public function index()
    {
        $books = Book::where('listed', true)->get(); // expect: orm-n-plus-one
        return view('books.index', ['books' => $books]);
    }

    public function tagged()
    {
        $books = Book::with('author')->paginate(20); // expect: orm-n-plus-one
        $title = 'Tagged books';
        return view('books.tagged', compact('books', 'title'));
    }

    // A relation that is asked by its method is queried for each row, whatever was loaded.
    public function counts()
    {
        $books = Book::with('tags')->get(); // expect: orm-n-plus-one likely
        return view('books.counts')->with('books', $books);
    }

    public function rows()
    {
        return View::make('books.rows', ['books' => Book::orderBy('title')->get()]); // expect: orm-n-plus-one
    }
}
