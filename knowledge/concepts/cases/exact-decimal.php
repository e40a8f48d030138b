<?php

use Illuminate\Database\Schema\Blueprint;

function exactDecimal1($order)
{
    $blueprint = new Blueprint($order);
    $blueprint->decimal($order); // mention: decimal
    $blueprint->json($order);
}

function exactDecimal2($order)
{
    $sum = bcadd($order->net, $order->tax, 2); // mention: bcadd
    $part = bcmul($sum, '0.25', 2); // mention: bcmul

    return bcdiv($part, '3', 2); // mention: bcdiv
}

function unrelated($shelf, $label)
{
    $shelf->decimal($label);
    $shelf->bcadd($label);
}
