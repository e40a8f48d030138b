<?php

function anonymousFunction1($order, $shop)
{
    $result = array_map(function ($line) { return $line; }, $order); // mention: array_map
}

function anonymousFunction2($order, $shop)
{
    $result = array_filter(function ($line) { return $line; }, $order); // mention: array_filter
}

function anonymousFunction3($order, $shop)
{
    $result = usort(function ($line) { return $line; }, $order); // mention: usort
}

function anonymousFunction4($order, $shop)
{
    $result = uasort(function ($line) { return $line; }, $order); // mention: uasort
}

function anonymousFunction5($order, $shop)
{
    $result = array_reduce(function ($line) { return $line; }, $order); // mention: array_reduce
}

function anonymousFunction6($order, $shop)
{
    $result = Closure::fromCallable($order); // mention: fromCallable
}

function anonymousFunction7($order, $shop)
{
    $result = Closure::bind($order); // mention: bind
}

function anonymousFunction8($order, $shop)
{
    $value = new Closure($order); // mention: Closure
}

function unrelated($shelf, $label)
{
    $shelf->array_map($label);
    $shelf->Closure($label);
}

function lengths($lines)
{
    return array_map('strlen', $lines);
}
