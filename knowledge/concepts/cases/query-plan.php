<?php

use Illuminate\Database\Query\Builder;

function queryPlan1($order, $shop)
{
    $shop->explain($order); // mention: explain
}

function unrelated($shelf, $label)
{
    $explainText = $shelf->count;
}
