<?php

use Illuminate\Support\Facades\Cache;

function cacheStampede1($order, $shop)
{
    $result = Cache::flexible($order); // mention: flexible
}

function unrelated($shelf, $label)
{
    $shelf->flexible($label);
}
