<?php

namespace App\Services;

use App\Models\Order;

class OrderFinder
{
    public function open()
    {
        return Order::with('customer')->where('paid', null)->get();
    }

    public function find(string $kind)
    {
        if ($kind === 'open') {
            return $this->open();
        }
        return Order::with(['customer', 'items'])->get();
    }

    public function names()
    {
        return Order::pluck('name');
    }
}
