<?php

use Illuminate\Database\Eloquent\Model;

function nPlusOne1($order, $shop)
{
    $result = Model::preventLazyLoading($order); // mention: preventLazyLoading
}

function nPlusOne2($order, $shop)
{
    $result = Model::shouldBeStrict($order); // mention: shouldBeStrict
}

function unrelated($shelf, $label)
{
    $shelf->preventLazyLoading($label);
}
