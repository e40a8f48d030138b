<?php

use Illuminate\Support\Facades\DB;

function aggregation1($order, $shop)
{
    $shop->groupBy($order); // mention: groupBy
}

function aggregation2($order, $shop)
{
    $shop->having($order); // mention: having
}

function unrelated($shelf, $label)
{
    $groupByText = $shelf->count;
}
