<?php

use Illuminate\Support\Facades\Route;

function restApi1($order, $shop)
{
    $result = Route::get($order); // mention: get
}

function restApi2($order, $shop)
{
    $result = Route::post($order); // mention: post
}

function restApi3($order, $shop)
{
    $result = Route::put($order); // mention: put
}

function restApi4($order, $shop)
{
    $result = Route::patch($order); // mention: patch
}

function restApi5($order, $shop)
{
    $result = Route::delete($order); // mention: delete
}

function restApi6($order, $shop)
{
    $result = Route::resource($order); // mention: resource
}

function restApi7($order, $shop)
{
    $result = Route::apiResource($order); // mention: apiResource
}

class RestApi8
{
    #[\Symfony\Component\Routing\Attribute\Route] // mention: Route
    public function handle($order)
    {
        return $order;
    }
}

class RestApi9
{
    #[\Symfony\Component\Routing\Annotation\Route] // mention: Route
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->get($label);
    $shelf->Route($label);
}
