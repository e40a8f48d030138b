<?php

use Symfony\Component\HttpKernel\Attribute\Cache;
use Symfony\Component\HttpFoundation\Response;

function httpCaching1($order, $shop)
{
    $shop->setEtag($order); // mention: setEtag
}

function httpCaching2($order, $shop)
{
    $shop->setLastModified($order); // mention: setLastModified
}

function httpCaching3($order, $shop)
{
    $shop->setSharedMaxAge($order); // mention: setSharedMaxAge
}

function httpCaching4($order, $shop)
{
    $shop->isNotModified($order); // mention: isNotModified
}

function httpCaching5($order, $shop)
{
    $shop->setTtl($order); // mention: setTtl
}

class HttpCaching6
{
    #[Cache] // mention: Cache
    public function handle($order)
    {
        return $order;
    }
}

function httpCaching7($order, $shop)
{
    $shop->header('Cache-Control', 1); // mention: header
}

function httpCaching8($order, $shop)
{
    $shop->header('ETag', 1); // mention: header
}

function httpCaching9($order, $shop)
{
    $shop->header('If-None-Match', 1); // mention: header
}

function httpCaching10($order, $shop)
{
    $shop->header('If-Modified-Since', 1); // mention: header
}

function httpCaching11($order, $shop)
{
    $shop->header('Last-Modified', 1); // mention: header
}

function httpCaching12($order, $shop)
{
    $shop->withHeader('Cache-Control', 1); // mention: withHeader
}

function httpCaching13($order, $shop)
{
    $shop->setHeader('Cache-Control', 1); // mention: setHeader
}

function unrelated($shelf, $label)
{
    $setEtagText = $shelf->count;
    $shelf->Cache($label);
    $headerText = $shelf->count;
}
