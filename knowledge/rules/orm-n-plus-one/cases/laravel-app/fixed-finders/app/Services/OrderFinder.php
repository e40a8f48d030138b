<?php

namespace App\Services;

use App\Models\Order;

class OrderFinder
{
    public function open()
    {
        return Order::where('paid', null)->with('customer')->orderBy('id')->get();
    }

    public static function shipped()
    {
        return Order::query()->with('items')->whereNotNull('shipped_at')->get();
    }
}
