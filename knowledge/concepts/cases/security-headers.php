<?php

function securityHeaders1($order, $shop)
{
    $shop->setHeader('X-Frame-Options', 1); // mention: setHeader
}

function securityHeaders2($order, $shop)
{
    $shop->header('X-Frame-Options', 1); // mention: header
}

function securityHeaders3($order, $shop)
{
    $shop->set('X-Frame-Options', 1); // mention: set
}

function securityHeaders4($order, $shop)
{
    $shop->append('X-Frame-Options', 1); // mention: append
}

function securityHeaders5($order, $shop)
{
    $shop->addHeader('X-Frame-Options', 1); // mention: addHeader
}

function securityHeaders6($order, $shop)
{
    $shop->withHeader('X-Frame-Options', 1); // mention: withHeader
}

function securityHeaders7($order, $shop)
{
    $shop->setdefault('X-Frame-Options', 1); // mention: setdefault
}

function unrelated($shelf, $label)
{
    $setHeaderText = $shelf->count;
}
