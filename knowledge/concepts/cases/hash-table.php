<?php

function hashTable1($order, $shop)
{
    $value = new SplObjectStorage($order); // mention: SplObjectStorage
}

function hashTable2($order, $shop)
{
    $value = new WeakMap($order); // mention: WeakMap
}

function hashTable3($order, $shop)
{
    $result = array_key_exists($order, $shop); // mention: array_key_exists
}

function hashTable4($order, $shop)
{
    $result = array_search($order);
}

function hashTable5($order, $shop)
{
    $result = array_flip($order); // mention: array_flip
}

function unrelated($shelf, $label)
{
    $shelf->SplObjectStorage($label);
    $shelf->in_array($label);
}

function keys($shelf)
{
    $shelf->array_key_exists('label');
}
