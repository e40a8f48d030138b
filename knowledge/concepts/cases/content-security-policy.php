<?php

use Spatie\Csp\AddCspHeaders; // mention: AddCspHeaders

function contentSecurityPolicy1($order, $shop)
{
    $shop->setHeader('Content-Security-Policy', 1); // mention: setHeader
}

function contentSecurityPolicy2($order, $shop)
{
    $shop->header('Content-Security-Policy', 1); // mention: header
}

function contentSecurityPolicy3($order, $shop)
{
    $shop->set('Content-Security-Policy', 1); // mention: set
}

function contentSecurityPolicy4($order, $shop)
{
    $shop->append('Content-Security-Policy', 1); // mention: append
}

function contentSecurityPolicy5($order, $shop)
{
    $shop->addHeader('Content-Security-Policy', 1); // mention: addHeader
}

function contentSecurityPolicy6($order, $shop)
{
    $shop->withHeader('Content-Security-Policy', 1); // mention: withHeader
}

function contentSecurityPolicy7($order, $shop)
{
    $shop->setdefault('Content-Security-Policy', 1); // mention: setdefault
}

function contentSecurityPolicy8($order, $shop)
{
    $value = new AddCspHeaders($order); // mention: AddCspHeaders
}

function unrelated($shelf, $label)
{
    $setHeaderText = $shelf->count;
    $shelf->AddCspHeaders($label);
}
