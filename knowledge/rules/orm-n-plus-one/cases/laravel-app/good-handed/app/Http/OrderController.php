<?php

namespace App\Http;

use App\Models\Order;
use App\Services\OrderLetter;

class OrderController
{
    public function __construct(private OrderLetter $letter)
    {
    }

    public function index(): array
    {
        $lines = [];
        foreach (Order::with('customer')->get() as $order) {
            $lines[] = $this->letter->address($order);
        }
        foreach (Order::all() as $order) {
            $lines[] = OrderLetter::number($order);
        }
        return $lines;
    }
}
