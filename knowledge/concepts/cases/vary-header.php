<?php

use Symfony\Component\HttpFoundation\Response;

function varyHeader1($order, $shop)
{
    $shop->setHeader('Vary', 1); // mention: setHeader
}

function varyHeader2($order, $shop)
{
    $shop->header('Vary', 1); // mention: header
}

function varyHeader3($order, $shop)
{
    $shop->append('Vary', 1); // mention: append
}

function varyHeader4($order, $shop)
{
    $shop->addHeader('Vary', 1); // mention: addHeader
}

function varyHeader5($order, $shop)
{
    $shop->withHeader('Vary', 1); // mention: withHeader
}

function varyHeader6($order, $shop)
{
    $shop->setdefault('Vary', 1); // mention: setdefault
}

function varyHeader7($order, $shop)
{
    $shop->setVary($order); // mention: setVary
}

function unrelated($shelf, $label)
{
    $setHeaderText = $shelf->count;
    $setVaryText = $shelf->count;
}
