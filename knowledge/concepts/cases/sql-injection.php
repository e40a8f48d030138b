<?php

use Illuminate\Support\Facades\DB;

function sqlInjection1($order, $shop)
{
    $result = DB::raw($order); // mention: raw
}

function sqlInjection2($order, $shop)
{
    $result = DB::unprepared($order); // mention: unprepared
}

function sqlInjection3($order, $shop)
{
    $shop->whereRaw($order); // mention: whereRaw
}

function sqlInjection4($order, $shop)
{
    $shop->orWhereRaw($order); // mention: orWhereRaw
}

function sqlInjection5($order, $shop)
{
    $shop->selectRaw($order); // mention: selectRaw
}

function sqlInjection6($order, $shop)
{
    $shop->orderByRaw($order); // mention: orderByRaw
}

function sqlInjection7($order, $shop)
{
    $shop->havingRaw($order); // mention: havingRaw
}

function sqlInjection8($order, $shop)
{
    $shop->groupByRaw($order); // mention: groupByRaw
}

function sqlInjection9($order, $shop)
{
    $shop->fromRaw($order); // mention: fromRaw
}

function sqlInjection10($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->query($order); // mention: query
}

function sqlInjection11($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->exec($order); // mention: exec
}

function sqlInjection12($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->quote($order); // mention: quote
}

function sqlInjection13($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->query($order); // mention: query
}

function sqlInjection14($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->multi_query($order); // mention: multi_query
}

function sqlInjection15($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->real_escape_string($order); // mention: real_escape_string
}

function sqlInjection16($order, $shop)
{
    $result = mysqli_query($order); // mention: mysqli_query
}

function sqlInjection17($order, $shop)
{
    $result = mysqli_real_escape_string($order); // mention: mysqli_real_escape_string
}

function sqlInjection18($order, $shop)
{
    $result = mysql_query($order); // mention: mysql_query
}

function sqlInjection19($order, $shop)
{
    $result = pg_query($order); // mention: pg_query
}

function sqlInjection20($order, $shop)
{
    $result = pg_escape_literal($order); // mention: pg_escape_literal
}

function constantText($shop, $link)
{
    DB::raw('COUNT(*) AS total');
    $shop->whereRaw('orders.total > ?', [100]);
    mysqli_query($link, 'SELECT 1');
}

function unrelated($shelf, $label)
{
    $shelf->raw($label);
    $shelf->query($label);
}
