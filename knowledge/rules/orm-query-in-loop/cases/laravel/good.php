<?php

namespace App\Services;

use App\Models\Author;

class Reports
{
    public function authors(array $ids): array
    {
        $found = [];
        foreach (Author::whereIn('id', $ids)->get() as $author) {
            $found[$author->id] = $author->name;
        }
        return $found;
    }
}
