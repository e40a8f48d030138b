<?php

namespace App;

use App\Enums\Sort;

class Orders
{
    public function kinds(\PDO $pdo, Sort $sort): array
    {
        return [$pdo->query("SELECT id FROM orders WHERE kind = '" . $sort->value . "'")]; // expect: sql-injection-concat likely
    }
}
