<?php

use Psr\Http\Server\MiddlewareInterface; // mention: MiddlewareInterface
use Psr\Http\Server\RequestHandlerInterface; // mention: RequestHandlerInterface
use Illuminate\Support\Facades\Route;

class Middleware1 implements MiddlewareInterface // mention: MiddlewareInterface
{
}

class Middleware2 implements RequestHandlerInterface // mention: RequestHandlerInterface
{
}

function middleware3($order, $shop)
{
    $result = Route::middleware($order); // mention: middleware
}

function unrelated($shelf, $label)
{
    $shelf->MiddlewareInterface($label);
    $shelf->middleware($label);
}
