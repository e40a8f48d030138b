<?php

use Illuminate\Support\Facades\URL;

function hsts1($order, $shop)
{
    $shop->setHeader('Strict-Transport-Security', 1); // mention: setHeader
}

function hsts2($order, $shop)
{
    $shop->header('Strict-Transport-Security', 1); // mention: header
}

function hsts3($order, $shop)
{
    $shop->set('Strict-Transport-Security', 1); // mention: set
}

function hsts4($order, $shop)
{
    $shop->append('Strict-Transport-Security', 1); // mention: append
}

function hsts5($order, $shop)
{
    $shop->addHeader('Strict-Transport-Security', 1); // mention: addHeader
}

function hsts6($order, $shop)
{
    $shop->withHeader('Strict-Transport-Security', 1); // mention: withHeader
}

function hsts7($order, $shop)
{
    $shop->setdefault('Strict-Transport-Security', 1); // mention: setdefault
}

function hsts8($order, $shop)
{
    $shop->add('Strict-Transport-Security', 1); // mention: add
}

function hsts9($order, $shop)
{
    $result = URL::forceScheme($order); // mention: forceScheme
}

function hsts10($order, $shop)
{
    $result = URL::forceHttps($order); // mention: forceHttps
}

function unrelated($shelf, $label)
{
    $setHeaderText = $shelf->count;
    $shelf->forceScheme($label);
}

function labels($shelf)
{
    $shelf->label('Strict-Transport-Security');
}
