<?php

use Illuminate\Support\Facades\Http;
use GuzzleHttp\Middleware;

function retry1($order, $shop)
{
    $result = Http::retry($order); // mention: retry
}

function retry2($order, $shop)
{
    $result = Middleware::retry($order); // mention: retry
}

function unrelated($shelf, $label)
{
    $countText = $shelf->count;
}
