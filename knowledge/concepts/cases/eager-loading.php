<?php

use App\Models\Order;
use Doctrine\ORM\QueryBuilder;

function eagerLoading1($order, $shop)
{
    $shop->loadMissing($order); // mention: loadMissing
}

function eagerLoading2($order, $shop)
{
    $shop->withCount($order); // mention: withCount
}

function eagerLoading3($order, $shop)
{
    $shop->withWhereHas($order); // mention: withWhereHas
}

function eagerLoading4($order, $shop)
{
    $shop->loadMorph($order); // mention: loadMorph
}

function eagerLoading5($order, $shop)
{
    $result = Order::with($order); // mention: with
}

function eagerLoading6($order, $shop)
{
    $shop->addSelect($order); // mention: addSelect
}

function unrelated($shelf, $label)
{
    $loadMissingText = $shelf->count;
    $countText = $shelf->count;
    $addSelectText = $shelf->count;
}
