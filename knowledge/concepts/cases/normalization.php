<?php

use Illuminate\Database\Schema\Blueprint;

function normalization1($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->foreign($order); // mention: foreign
}

function normalization2($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->foreignId($order); // mention: foreignId
}

function normalization3($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->foreignIdFor($order); // mention: foreignIdFor
}

function unrelated($shelf, $label)
{
    $shelf->foreign($label);
}
