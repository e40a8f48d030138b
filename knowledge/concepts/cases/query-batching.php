<?php

function queryBatching1($order, $shop)
{
    $shop->whereIn($order); // mention: whereIn
}

function queryBatching2($order, $shop)
{
    $shop->orWhereIn($order); // mention: orWhereIn
}

function unrelated($shelf, $label)
{
    $whereInText = $shelf->count;
}
