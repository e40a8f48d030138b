<?php

namespace App\Http\Controllers;

use App\Models\Author;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class AuthorController extends Controller
{
    public function index(Request $request)
    {
        $rows = DB::select('SELECT id FROM authors WHERE city = ?', [$request->input('city')]);
        $named = Author::where('name', $request->input('name'))->get();
        return [$rows, $named, DB::table('authors')->select(DB::raw('count(*) as total'))->get()];
    }
}
