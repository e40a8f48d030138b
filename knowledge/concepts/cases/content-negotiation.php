<?php

function contentNegotiation1($order, $shop)
{
    $shop->expectsJson($order); // mention: expectsJson
}

function contentNegotiation2($order, $shop)
{
    $shop->wantsJson($order); // mention: wantsJson
}

function contentNegotiation3($order, $shop)
{
    $shop->getAcceptableContentTypes($order); // mention: getAcceptableContentTypes
}

function contentNegotiation4($order, $shop)
{
    $shop->getPreferredFormat($order); // mention: getPreferredFormat
}

function unrelated($shelf, $label)
{
    $expectsJsonText = $shelf->count;
}
