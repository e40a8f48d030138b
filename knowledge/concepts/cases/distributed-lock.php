<?php

use Illuminate\Support\Facades\Cache;
use Symfony\Component\Lock\LockFactory; // mention: LockFactory

function distributedLock1($order, $shop)
{
    $result = Cache::lock($order); // mention: lock
}

function distributedLock2($order, $shop)
{
    $value = new LockFactory($order); // mention: LockFactory
}

function unrelated($shelf, $label)
{
    $countText = $shelf->count;
    $shelf->LockFactory($label);
}
