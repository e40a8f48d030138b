<?php

use Doctrine\ORM\Mapping\Cache;

function secondLevelCache1($order, $shop)
{
    $shop->enableResultCache($order); // mention: enableResultCache
}

function secondLevelCache2($order, $shop)
{
    $shop->useQueryCache($order); // mention: useQueryCache
}

function secondLevelCache3($order, $shop)
{
    $shop->setResultCacheLifetime($order); // mention: setResultCacheLifetime
}

class SecondLevelCache4
{
    #[Cache] // mention: Cache
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $enableResultCacheText = $shelf->count;
    $shelf->Cache($label);
}
