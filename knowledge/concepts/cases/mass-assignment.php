<?php

use Illuminate\Database\Eloquent\Model;

function massAssignment1($order, $shop)
{
    $result = Model::unguard($order); // mention: unguard
}

function massAssignment2($order, $shop)
{
    $result = Model::unguarded($order); // mention: unguarded
}

function massAssignment3($order, $shop)
{
    $shop->fill($order); // mention: fill
}

function massAssignment4($order, $shop)
{
    $shop->forceFill($order); // mention: forceFill
}

function massAssignment5($order, $shop)
{
    $shop->forceCreate($order); // mention: forceCreate
}

function unrelated($shelf, $label)
{
    $shelf->unguard($label);
}
