<?php

namespace App\Services;

use App\Models\Order;

class OrderLetter
{
    public function open()
    {
        return Order::where('paid', null)->get();
    }

    public function address(Order $order): string
    {
        return $order->number . ': ' . $order->customer->name;
    }

    public static function number(Order $order): string
    {
        return strtoupper($order->number);
    }
}
