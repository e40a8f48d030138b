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
    $result = in_array($order); // mention: in_array
}

function hashTable4($order, $shop)
{
    $result = array_search($order); // mention: array_search
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
