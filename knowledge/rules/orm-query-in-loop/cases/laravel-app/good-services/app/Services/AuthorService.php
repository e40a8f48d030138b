<?php

namespace App\Services;

use App\Models\Author;
use Illuminate\Support\Facades\Cache;

class AuthorService
{
    private array $known = [];

    public function find(int $id): ?Author
    {
        return Cache::remember("author-$id", 60, fn () => Author::find($id));
    }

    public function known(int $id): ?Author
    {
        if (isset($this->known[$id])) {
            return $this->known[$id];
        }
        return Author::find($id);
    }

    public function several(array $ids)
    {
        return Author::whereIn('id', $ids)->get();
    }

    public function initials(string $name): string
    {
        return strtoupper(substr($name, 0, 2));
    }
}
