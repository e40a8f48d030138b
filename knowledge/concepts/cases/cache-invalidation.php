<?php

use Illuminate\Support\Facades\Cache;
use Psr\SimpleCache\CacheInterface;
use Psr\Cache\CacheItemPoolInterface;
use Predis\Client;
use Illuminate\Support\Facades\Redis as RedisFacade;

function cacheInvalidation1($order, $shop)
{
    $result = Cache::forget($order); // mention: forget
}

function cacheInvalidation2($order, $shop)
{
    $result = Cache::flush($order); // mention: flush
}

function cacheInvalidation3($order, $shop)
{
    $result = Cache::tags($order); // mention: tags
}

function cacheInvalidation4($order, $shop)
{
    $result = Cache::pull($order); // mention: pull
}

function cacheInvalidation5($order, $shop)
{
    $shop->invalidateTags($order); // mention: invalidateTags
}

function cacheInvalidation6($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->delete($order); // mention: delete
}

function cacheInvalidation7($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->deleteMultiple($order); // mention: deleteMultiple
}

function cacheInvalidation8($order, $shop)
{
    $cacheInterface = new CacheInterface($order);
    $result = $cacheInterface->clear($order); // mention: clear
}

function cacheInvalidation9($order, $shop)
{
    $cacheItemPoolInterface = new CacheItemPoolInterface($order);
    $result = $cacheItemPoolInterface->deleteItem($order); // mention: deleteItem
}

function cacheInvalidation10($order, $shop)
{
    $cacheItemPoolInterface = new CacheItemPoolInterface($order);
    $result = $cacheItemPoolInterface->deleteItems($order); // mention: deleteItems
}

function cacheInvalidation11($order, $shop)
{
    $cacheItemPoolInterface = new CacheItemPoolInterface($order);
    $result = $cacheItemPoolInterface->clear($order); // mention: clear
}

function cacheInvalidation12($order, $shop)
{
    $cacheInterface = new \Symfony\Contracts\Cache\CacheInterface($order);
    $result = $cacheInterface->delete($order); // mention: delete
}

function cacheInvalidation13($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->del($order); // mention: del
}

function cacheInvalidation14($order, $shop)
{
    $redis = new \Redis($order);
    $result = $redis->unlink($order); // mention: unlink
}

function cacheInvalidation15($order, $shop)
{
    $client = new Client($order);
    $result = $client->del($order); // mention: del
}

function cacheInvalidation16($order, $shop)
{
    $client = new Client($order);
    $result = $client->unlink($order); // mention: unlink
}

function cacheInvalidation17($order, $shop)
{
    $result = RedisFacade::del($order); // mention: del
}

function cacheInvalidation18($order, $shop)
{
    $result = RedisFacade::unlink($order); // mention: unlink
}

function unrelated($shelf, $label)
{
    $shelf->forget($label);
    $shelf->deleteMultiple($label);
    $shelf->unlink($label);
}
