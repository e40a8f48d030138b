<?php

namespace App\Services;

use App\Models\Author;
use Illuminate\Support\Facades\DB;

class Reports
{
    public function authors(array $ids): array
    {
        $found = [];
        foreach ($ids as $id) {
            $found[] = Author::find($id); // expect: orm-query-in-loop
        }
        return $found;
    }

    public function totals(array $cities): array
    {
        $totals = [];
        foreach ($cities as $city) {
            $totals[$city] = DB::select('SELECT count(*) FROM authors WHERE city = ?', [$city]); // expect: orm-query-in-loop
        }
        return $totals;
    }
}
