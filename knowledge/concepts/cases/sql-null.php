<?php

use Doctrine\ORM\QueryBuilder;

function sqlNull1($order, $shop)
{
    $shop->whereNull($order); // mention: whereNull
}

function sqlNull2($order, $shop)
{
    $shop->whereNotNull($order); // mention: whereNotNull
}

function sqlNull3($order, $shop)
{
    $shop->orWhereNull($order); // mention: orWhereNull
}

function sqlNull4($order, $shop)
{
    $shop->orWhereNotNull($order); // mention: orWhereNotNull
}

function sqlNull5($order, $shop)
{
    $shop->isNull($order); // mention: isNull
}

function sqlNull6($order, $shop)
{
    $shop->isNotNull($order); // mention: isNotNull
}

function unrelated($shelf, $label)
{
    $whereNullText = $shelf->count;
    $isNullText = $shelf->count;
}
