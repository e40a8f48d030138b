<?php

namespace App;

use App\Enums\Sort as OrderSort;

class Orders
{
    public function sorted(\PDO $pdo, OrderSort $sort, ?OrderSort $then): array
    {
        $first = $pdo->query("SELECT id FROM orders ORDER BY {$sort->value}");
        return [$first, $pdo->query("SELECT id FROM orders WHERE kind = '" . $then->value . "'")];
    }
}
