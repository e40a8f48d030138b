<?php

namespace App\Http\Controllers;

use App\Models\Book;
use Illuminate\Support\Facades\View;

class BookController extends Controller
{
    public function index()
    {
        $books = Book::where('listed', true)->with('author')->get();
        return view('books.index', ['books' => $books]);
    }

    public function tagged()
    {
        $books = Book::with('author', 'tags')->paginate(20);
        $title = 'Tagged books';
        return view('books.tagged', compact('books', 'title'));
    }

    // A relation that is asked by its method is queried for each row, whatever was loaded.
    public function counts()
    {
        $books = Book::with('tags')->get();
        return view('books.counts')->with('books', $books);
    }

    public function rows()
    {
        return View::make('books.rows', ['books' => Book::orderBy('title')->with('author')->get()]);
    }
}
