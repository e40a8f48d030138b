<?php

use Illuminate\Support\Facades\Cache;
use Psr\SimpleCache\CacheInterface;
use Psr\Cache\CacheItemPoolInterface;
use Predis\Client;
use Illuminate\Support\Facades\Redis as RedisFacade;

function cacheAside1($order, $shop)
{
    $result = Cache::remember($order); // mention: remember
}

function cacheAside2($order, $shop)
{
    $result = Cache::rememberForever($order); // mention: rememberForever
}

function cacheAside3($order, $shop)
{
    $result = Cache::get($order); // mention: get
}

function cacheAside4($order, $shop)
{
    $result = Cache::put($order); // mention: put
}

function cacheAside5($order, $shop)
{
    $result = Cache::many($order); // mention: many
}

function cacheAside6($order, $shop)
{
    $result = Cache::putMany($order); // mention: putMany
}

function cacheAside7($order, $shop)
{
    $result = Cache::add($order); // mention: add
}

function cacheAside8($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->get($order); // mention: get
}

function cacheAside9($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->set($order); // mention: set
}

function cacheAside10($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->getMultiple($order); // mention: getMultiple
}

function cacheAside11($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->setMultiple($order); // mention: setMultiple
}

function cacheAside12($order, $shop)
{
    $cacheInterface = new \Symfony\Contracts\Cache\CacheInterface($order);
    $result = $cacheInterface->get($order); // mention: get
}

function cacheAside13($order, $shop)
{
    $cacheItemPoolInterface = new CacheItemPoolInterface($order);
    $result = $cacheItemPoolInterface->getItem($order); // mention: getItem
}

function cacheAside14($order, $shop)
{
    $cacheItemPoolInterface = new CacheItemPoolInterface($order);
    $result = $cacheItemPoolInterface->save($order); // mention: save
}

function cacheAside15($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->get($order); // mention: get
}

function cacheAside16($order, $shop)
{
    $memcached = new \Memcached($order);
    $result = $memcached->set($order); // mention: set
}

function cacheAside17($order, $shop)
{
    $client = new Client($order);
    $result = $client->get($order); // mention: get
}

function cacheAside18($order, $shop)
{
    $client = new Client($order);
    $result = $client->set($order); // mention: set
}

function cacheAside19($order, $shop)
{
    $client = new Client($order);
    $result = $client->mget($order); // mention: mget
}

function cacheAside20($order, $shop)
{
    $client = new Client($order);
    $result = $client->mset($order); // mention: mset
}

function cacheAside21($order, $shop)
{
    $result = RedisFacade::get($order); // mention: get
}

function cacheAside22($order, $shop)
{
    $result = RedisFacade::set($order); // mention: set
}

function cacheAside23($order, $shop)
{
    $result = RedisFacade::mget($order); // mention: mget
}

function cacheAside24($order, $shop)
{
    $result = RedisFacade::mset($order); // mention: mset
}

function unrelated($shelf, $label)
{
    $shelf->remember($label);
    $shelf->get($label);
    $shelf->set($label);
}
