<?php

use Fruitcake\Cors\CorsService; // mention: CorsService
use Nelmio\CorsBundle\NelmioCorsBundle; // mention: NelmioCorsBundle

function cors1($order, $shop)
{
    $shop->setHeader('Access-Control-Allow-Origin', 1); // mention: setHeader
}

function cors2($order, $shop)
{
    $shop->header('Access-Control-Allow-Origin', 1); // mention: header
}

function cors3($order, $shop)
{
    $shop->set('Access-Control-Allow-Origin', 1); // mention: set
}

function cors4($order, $shop)
{
    $shop->append('Access-Control-Allow-Origin', 1); // mention: append
}

function cors5($order, $shop)
{
    $shop->addHeader('Access-Control-Allow-Origin', 1); // mention: addHeader
}

function cors6($order, $shop)
{
    $shop->withHeader('Access-Control-Allow-Origin', 1); // mention: withHeader
}

function cors7($order, $shop)
{
    $shop->setdefault('Access-Control-Allow-Origin', 1); // mention: setdefault
}

function cors8($order, $shop)
{
    $value = new CorsService($order); // mention: CorsService
}

function cors9($order, $shop)
{
    $value = new NelmioCorsBundle($order); // mention: NelmioCorsBundle
}

function unrelated($shelf, $label)
{
    $setHeaderText = $shelf->count;
    $shelf->CorsService($label);
}
