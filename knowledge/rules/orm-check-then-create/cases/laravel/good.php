<?php

namespace App\Http\Controllers;

use App\Models\Author;
use App\Models\Notice;
use Illuminate\Database\UniqueConstraintViolationException;
use Illuminate\Support\Facades\Cache;

class AuthorController
{
    public function store(string $name): Author
    {
        return Author::createOrFirst(['name' => $name]);
    }

    public function find(string $name): Author
    {
        try {
            return Author::where('name', $name)->first() ?? Author::create(['name' => $name]);
        } catch (UniqueConstraintViolationException $e) {
            return Author::where('name', $name)->firstOrFail();
        }
    }

    public function locked(string $name): void
    {
        Cache::lock("author-$name")->block(5, function () use ($name) {
            if (!Author::where('name', $name)->exists()) {
                Author::create(['name' => $name]);
            }
        });
    }

    public function report(string $name): void
    {
        if (!Author::where('name', $name)->exists()) {
            Notice::create(['text' => $name]);
        }
    }
}
