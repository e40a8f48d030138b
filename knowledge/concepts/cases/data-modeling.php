<?php

use Illuminate\Database\Schema\Blueprint;

function dataModeling1($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->decimal($order);
}

function dataModeling2($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->json($order); // mention: json
}

function dataModeling3($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->jsonb($order); // mention: jsonb
}

function dataModeling4($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->uuid($order); // mention: uuid
}

function dataModeling5($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->ulid($order); // mention: ulid
}

function unrelated($shelf, $label)
{
    $shelf->json($label);
}
