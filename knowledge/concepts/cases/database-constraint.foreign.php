<?php

use Illuminate\Database\Schema\Blueprint;

function databaseConstraint1($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->foreign($order); // mention: foreign
}

function databaseConstraint2($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->foreignId($order); // mention: foreignId
}

function databaseConstraint3($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->foreignIdFor($order); // mention: foreignIdFor
}

function unrelated($shelf, $label)
{
    $shelf->foreign($label);
}
