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
            $lines[] = $order->customer->name;
        }
        return $lines;
    }

    public function loaded(): array
    {
        $lines = [];
        $orders = $this->finder->open();
        $orders->load('items');
        foreach ($orders as $order) {
            $lines[] = $order->items->count();
        }
        return $lines;
    }

    public function kinds(string $kind): array
    {
        $lines = [];
        foreach ($this->finder->find($kind) as $order) {
            $lines[] = $order->customer->name;
        }
        return $lines;
    }

    public function names(): array
    {
        $names = [];
        foreach ($this->finder->names() as $name) {
            $names[] = strtoupper($name);
        }
        return $names;
    }
}
