<?php

use Predis\Client; // mention: Client

function inMemoryStore1($order, $shop)
{
    $value = new Redis($order); // mention: Redis
}

function inMemoryStore2($order, $shop)
{
    $value = new Memcached($order); // mention: Memcached
}

function inMemoryStore3($order, $shop)
{
    $value = new Client($order); // mention: Client
}

function inMemoryStore4($order, $shop)
{
    $redis = new \Redis($order); // mention: Redis
    $result = $redis->connect($order); // mention: connect
}

function inMemoryStore5($order, $shop)
{
    $redis = new \Redis($order); // mention: Redis
    $result = $redis->hSet($order); // mention: hSet
}

function inMemoryStore6($order, $shop)
{
    $redis = new \Redis($order); // mention: Redis
    $result = $redis->hGetAll($order); // mention: hGetAll
}

function inMemoryStore7($order, $shop)
{
    $redis = new \Redis($order); // mention: Redis
    $result = $redis->zAdd($order); // mention: zAdd
}

function inMemoryStore8($order, $shop)
{
    $redis = new \Redis($order); // mention: Redis
    $result = $redis->lPush($order); // mention: lPush
}

function inMemoryStore9($order, $shop)
{
    $redis = new \Redis($order); // mention: Redis
    $result = $redis->sAdd($order); // mention: sAdd
}

function unrelated($shelf, $label)
{
    $shelf->Redis($label);
    $shelf->connect($label);
}
