<?php

namespace App\Http\Controllers;

use App\Models\Author;

class AuthorController
{
    public function store(string $name)
    {
        if (!Author::where('name', $name)->exists()) {
            Author::create(['name' => $name]); // expect: orm-check-then-create likely
        }
    }

    public function find(string $name): Author
    {
        $author = Author::where('name', $name)->first();
        if (!$author) {
            $author = Author::create(['name' => $name, 'active' => true]); // expect: orm-check-then-create likely
        }
        return $author;
    }
}
