<?php

namespace App\Services;

use App\Models\Order;

class Report
{
    public function dear(): array
    {
        $counts = [];
        foreach (Order::with('items')->get() as $order) {
            $counts[$order->id] = $order->items()->where('dear', true)->count(); // expect: orm-eager-defeated likely
        }
        return $counts;
    }
}
