<?php

use Illuminate\Support\Facades\Context;
use Illuminate\Support\Facades\Log;

function correlationId1($order, $shop)
{
    $options = ['X-Request-ID' => $shop->value]; // mention: X-Request-ID
}

function correlationId2($order, $shop)
{
    $options = ['X-Request-Id' => $shop->value]; // mention: X-Request-Id
}

function correlationId3($order, $shop)
{
    $options = ['X-Correlation-ID' => $shop->value]; // mention: X-Correlation-ID
}

function correlationId4($order, $shop)
{
    $options = ['X-Correlation-Id' => $shop->value]; // mention: X-Correlation-Id
}

function correlationId5($order, $shop)
{
    $result = Context::add($order); // mention: add
}

function correlationId6($order, $shop)
{
    $result = Context::get($order); // mention: get
}

function correlationId7($order, $shop)
{
    $result = Log::withContext($order); // mention: withContext
}

function correlationId8($order, $shop)
{
    $result = Log::shareContext($order); // mention: shareContext
}

function unrelated($shelf, $label)
{
    $shelf->xRequestID($label);
    $shelf->add($label);
}

function labels($shelf)
{
    $shelf->label('X-Request-ID');
}
