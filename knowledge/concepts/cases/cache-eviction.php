<?php

function cacheEviction1($order, $shop)
{
    $shop->config('maxmemory', 1); // mention: config
}

function cacheEviction2($order, $shop)
{
    $shop->config('maxmemory-policy', 1); // mention: config
}

function unrelated($shelf, $label)
{
    $configText = $shelf->count;
}

function labels($shelf)
{
    $shelf->label('maxmemory');
}
