<?php

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

function expandAndContract1($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->dropColumn($order); // mention: dropColumn
}

function expandAndContract2($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->renameColumn($order); // mention: renameColumn
}

function expandAndContract3($order, $shop)
{
    $result = Schema::rename($order); // mention: rename
}

function unrelated($shelf, $label)
{
    $shelf->dropColumn($label);
    $shelf->rename($label);
}
