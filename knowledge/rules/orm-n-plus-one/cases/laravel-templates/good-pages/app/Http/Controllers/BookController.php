<?php

namespace App\Http\Controllers;

use App\Models\Author;
use App\Models\Book;

class BookController extends Controller
{
    public function index()
    {
        $books = Book::with('author')->where('listed', true)->get();
        return view('books.index', ['books' => $books]);
    }

    public function loaded()
    {
        $books = Book::where('listed', true)->get();
        $books->load('author');
        return view('books.index', ['books' => $books]);
    }

    public function tagged()
    {
        $books = Book::with(['author', 'tags'])->paginate(20);
        return view('books.tagged', compact('books'));
    }

    public function keys()
    {
        return view('books.keys', ['books' => Book::all()]);
    }

    public function counted()
    {
        return view('books.counted', ['books' => Book::withCount('tags')->get()]);
    }

    // The template of this name gets other variables.
    public function others()
    {
        return view('books.index', ['volumes' => Book::all()]);
    }

    public function absent()
    {
        return view('authors.index', ['books' => Book::all()]);
    }

    public function show($id)
    {
        return view('books.show', ['book' => Book::findOrFail($id)]);
    }
}
