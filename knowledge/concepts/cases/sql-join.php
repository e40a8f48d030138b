<?php

function sqlJoin1($order, $shop)
{
    $shop->leftJoin($order); // mention: leftJoin
}

function sqlJoin2($order, $shop)
{
    $shop->innerJoin($order); // mention: innerJoin
}

function sqlJoin3($order, $shop)
{
    $shop->rightJoin($order); // mention: rightJoin
}

function sqlJoin4($order, $shop)
{
    $shop->crossJoin($order); // mention: crossJoin
}

function sqlJoin5($order, $shop)
{
    $shop->joinSub($order); // mention: joinSub
}

function unrelated($shelf, $label)
{
    $leftJoinText = $shelf->count;
}
