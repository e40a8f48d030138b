<?php

function subquery1($order, $shop)
{
    $shop->whereExists($order); // mention: whereExists
}

function subquery2($order, $shop)
{
    $shop->whereNotExists($order); // mention: whereNotExists
}

function subquery3($order, $shop)
{
    $shop->fromSub($order); // mention: fromSub
}

function subquery4($order, $shop)
{
    $shop->whereHas($order); // mention: whereHas
}

function subquery5($order, $shop)
{
    $shop->whereDoesntHave($order); // mention: whereDoesntHave
}

function unrelated($shelf, $label)
{
    $whereExistsText = $shelf->count;
}
