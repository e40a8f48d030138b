<?php

namespace App\Services;

use App\Models\Order;

class OrderFinder
{
    public function open()
    {
        return Order::where('paid', null)->orderBy('id')->get();
    }

    public static function shipped()
    {
        return Order::query()->whereNotNull('shipped_at')->get();
    }
}
