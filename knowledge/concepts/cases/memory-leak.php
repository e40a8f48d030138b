<?php

function memoryLeak1($order, $shop)
{
    $result = gc_collect_cycles($order); // mention: gc_collect_cycles
}

function memoryLeak2($order, $shop)
{
    $result = memory_get_usage($order); // mention: memory_get_usage
}

function memoryLeak3($order, $shop)
{
    $value = new WeakReference($order); // mention: WeakReference
}

function unrelated($shelf, $label)
{
    $shelf->gc_collect_cycles($label);
    $shelf->WeakReference($label);
}
