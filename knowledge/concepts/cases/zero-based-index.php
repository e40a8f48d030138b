<?php

function zeroBasedIndex1($order, $shop)
{
    $result = array_slice($order); // mention: array_slice
}

function zeroBasedIndex2($order, $shop)
{
    $result = array_splice($order); // mention: array_splice
}

function zeroBasedIndex3($order, $shop)
{
    $result = array_key_last($order); // mention: array_key_last
}

function unrelated($shelf, $label)
{
    $shelf->array_slice($label);
}
