<?php

function reverseProxy1($order, $shop)
{
    $shop->get('X-Forwarded-For', 1); // mention: get
}

function reverseProxy2($order, $shop)
{
    $shop->header('X-Forwarded-For', 1); // mention: header
}

function reverseProxy3($order, $shop)
{
    $shop->headers('X-Forwarded-For', 1); // mention: headers
}

function reverseProxy4($order, $shop)
{
    $shop->getHeader('X-Forwarded-For', 1); // mention: getHeader
}

function reverseProxy5($order, $shop)
{
    $shop->Get('X-Forwarded-For', 1); // mention: Get
}

function reverseProxy6($order, $shop)
{
    $shop->GetHeader('X-Forwarded-For', 1); // mention: GetHeader
}

function reverseProxy7($order, $shop)
{
    $shop->TryGetValue('X-Forwarded-For', 1); // mention: TryGetValue
}

function reverseProxy8($order, $shop)
{
    $shop->trustProxies($order); // mention: trustProxies
}

function reverseProxy9($order, $shop)
{
    $shop->setTrustedProxies($order); // mention: setTrustedProxies
}

function unrelated($shelf, $label)
{
    $getText = $shelf->count;
    $trustProxiesText = $shelf->count;
}
