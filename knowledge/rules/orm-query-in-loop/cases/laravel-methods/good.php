<?php

namespace App\Services;

use App\Models\Author;

class Reports
{
    private array $known = [];

    public function names(array $ids): array
    {
        $authors = $this->authors($ids);
        $names = [];
        foreach ($ids as $id) {
            $names[] = $this->nameIn($authors, $id);
            $names[] = $this->default()->name;
        }
        return $names;
    }

    private function authors(array $ids)
    {
        return Author::whereIn('id', $ids)->get()->keyBy('id');
    }

    private function nameIn($authors, int $id): string
    {
        return $authors[$id]->name;
    }

    private function default(): Author
    {
        return Author::where('name', 'unknown')->first();
    }
}
