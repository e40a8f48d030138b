<?php

namespace App\Services;

use App\Models\Author;

class Reports
{
    public function names(array $ids): array
    {
        $names = [];
        foreach ($ids as $id) {
            $names[] = $this->author($id)->name; // expect: orm-query-in-loop likely
        }
        return $names;
    }

    private function author(int $id): ?Author
    {
        return Author::find($id);
    }
}
