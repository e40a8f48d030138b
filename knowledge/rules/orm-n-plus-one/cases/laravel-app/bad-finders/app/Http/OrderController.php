<?php

namespace App\Http;

use App\Services\OrderFinder;

class OrderController
{
    public function __construct(private OrderFinder $finder)
    {
    }

    public function index(): array
    {
        $lines = [];
        foreach ($this->finder->open() as $order) {
            $lines[] = $order->customer->name; // expect: orm-n-plus-one likely
        }
        return $lines;
    }

    public function shipped(): array
    {
        $names = [];
        foreach (OrderFinder::shipped() as $order) {
            $names[] = $order->items->pluck('name'); // expect: orm-n-plus-one likely
        }
        return $names;
    }
}
