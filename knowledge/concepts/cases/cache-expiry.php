<?php

use Predis\Client;
use Illuminate\Support\Facades\Redis as RedisFacade;
use Psr\Cache\CacheItemInterface;

function cacheExpiry1($order, $shop)
{
    $shop->expiresAfter($order); // mention: expiresAfter
}

function cacheExpiry2($order, $shop)
{
    $shop->expiresAt($order); // mention: expiresAt
}

function cacheExpiry3($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->setex($order); // mention: setex
}

function cacheExpiry4($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->psetex($order); // mention: psetex
}

function cacheExpiry5($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->expire($order); // mention: expire
}

function cacheExpiry6($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->ttl($order); // mention: ttl
}

function cacheExpiry7($order, $shop)
{
    $client = new Client($order);
    $result = $client->setex($order); // mention: setex
}

function cacheExpiry8($order, $shop)
{
    $client = new Client($order);
    $result = $client->psetex($order); // mention: psetex
}

function cacheExpiry9($order, $shop)
{
    $client = new Client($order);
    $result = $client->expire($order); // mention: expire
}

function cacheExpiry10($order, $shop)
{
    $client = new Client($order);
    $result = $client->ttl($order); // mention: ttl
}

function cacheExpiry11($order, $shop)
{
    $result = RedisFacade::setex($order); // mention: setex
}

function cacheExpiry12($order, $shop)
{
    $result = RedisFacade::expire($order); // mention: expire
}

function cacheExpiry13($order, $shop)
{
    $result = RedisFacade::ttl($order); // mention: ttl
}

function unrelated($shelf, $label)
{
    $expiresAfterText = $shelf->count;
    $shelf->setex($label);
}
