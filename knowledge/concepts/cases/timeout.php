<?php

use Illuminate\Support\Facades\Http;

function timeout1($order, $shop)
{
    $options = ['connect_timeout' => $shop->value]; // mention: connect_timeout
}

function timeout2($order, $shop)
{
    $options = ['read_timeout' => $shop->value]; // mention: read_timeout
}

function timeout3($order, $shop)
{
    $result = Http::timeout($order); // mention: timeout
}

function timeout4($order, $shop)
{
    $result = Http::connectTimeout($order); // mention: connectTimeout
}

function timeout5($order, $shop)
{
    $result = set_time_limit($order); // mention: set_time_limit
}

function timeout6($order, $shop)
{
    $level = CURLOPT_TIMEOUT; // mention: CURLOPT_TIMEOUT
}

function timeout7($order, $shop)
{
    $level = CURLOPT_CONNECTTIMEOUT; // mention: CURLOPT_CONNECTTIMEOUT
}

function timeout8($order, $shop)
{
    $level = CURLOPT_TIMEOUT_MS; // mention: CURLOPT_TIMEOUT_MS
}

function unrelated($shelf, $label)
{
    $shelf->connect_timeout($label);
    $shelf->timeout($label);
    $shelf->CURLOPT_TIMEOUT($label);
}
