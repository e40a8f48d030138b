<?php

use Illuminate\Support\Facades\Route;

function apiVersioning1($order, $shop)
{
    $shop->setHeader('Sunset', 1); // mention: setHeader
}

function apiVersioning2($order, $shop)
{
    $shop->header('Sunset', 1); // mention: header
}

function apiVersioning3($order, $shop)
{
    $shop->set('Sunset', 1); // mention: set
}

function apiVersioning4($order, $shop)
{
    $shop->append('Sunset', 1); // mention: append
}

function apiVersioning5($order, $shop)
{
    $shop->addHeader('Sunset', 1); // mention: addHeader
}

function apiVersioning6($order, $shop)
{
    $shop->withHeader('Sunset', 1); // mention: withHeader
}

function apiVersioning7($order, $shop)
{
    $shop->setdefault('Sunset', 1); // mention: setdefault
}

function apiVersioning8($order, $shop)
{
    $result = Route::prefix('v1', 1); // mention: prefix
}

function apiVersioning9($order, $shop)
{
    $result = Route::prefix('v2', 1); // mention: prefix
}

function apiVersioning10($order, $shop)
{
    $result = Route::prefix('api/v1', 1); // mention: prefix
}

function apiVersioning11($order, $shop)
{
    $result = Route::prefix('api/v2', 1); // mention: prefix
}

function unrelated($shelf, $label)
{
    $setHeaderText = $shelf->count;
    $shelf->prefix($label);
}
