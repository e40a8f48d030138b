<?php

use Illuminate\Database\Schema\Blueprint;
use Doctrine\ORM\Mapping\Index;
use Doctrine\ORM\Mapping\UniqueConstraint;

function databaseIndex1($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->index($order); // mention: index
}

function databaseIndex2($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->fullText($order); // mention: fullText
}

function databaseIndex3($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->spatialIndex($order); // mention: spatialIndex
}

function databaseIndex4($order, $shop)
{
    $blueprint = new Blueprint($order);
    $result = $blueprint->dropIndex($order); // mention: dropIndex
}

class DatabaseIndex5
{
    #[Index] // mention: Index
    public function handle($order)
    {
        return $order;
    }
}

class DatabaseIndex6
{
    #[UniqueConstraint] // mention: UniqueConstraint
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->index($label);
    $shelf->Index($label);
}
