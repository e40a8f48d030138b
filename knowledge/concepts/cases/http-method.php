<?php

use Illuminate\Support\Facades\Route;
use Illuminate\Http\Request;

function httpMethod1($order, $shop)
{
    $shop->isMethod($order); // mention: isMethod
}

function httpMethod2($order, $shop)
{
    $shop->setMethod($order); // mention: setMethod
}

function httpMethod3($order, $shop)
{
    $result = Route::match($order); // mention: match
}

function httpMethod4($order, $shop)
{
    $result = Route::any($order); // mention: any
}

function unrelated($shelf, $label)
{
    $isMethodText = $shelf->count;
    $shelf->match($label);
}
