<?php

namespace App\Http\Controllers;

use App\Models\Author;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class AuthorController extends Controller
{
    public function index(Request $request)
    {
        return DB::select("SELECT id FROM authors WHERE city = '{$request->input('city')}'"); // expect: sql-injection-concat
    }

    public function named(string $name)
    {
        return Author::query()->whereRaw("name LIKE '%" . $name . "%'")->get(); // expect: sql-injection-concat likely
    }
}
