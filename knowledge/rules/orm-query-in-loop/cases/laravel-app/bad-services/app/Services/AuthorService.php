<?php

namespace App\Services;

use App\Models\Author;

class AuthorService
{
    public function find(int $id): ?Author
    {
        return Author::find($id);
    }

    public static function named(string $name): ?Author
    {
        return Author::where('name', $name)->first();
    }
}
