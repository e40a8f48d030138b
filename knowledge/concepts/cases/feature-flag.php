<?php

use Laravel\Pennant\Feature;

function featureFlag1($order, $shop)
{
    $result = Feature::active($order); // mention: active
}

function featureFlag2($order, $shop)
{
    $result = Feature::define($order); // mention: define
}

function featureFlag3($order, $shop)
{
    $result = Feature::for($order); // mention: for
}

function featureFlag4($order, $shop)
{
    $result = Feature::inactive($order); // mention: inactive
}

function unrelated($shelf, $label)
{
    $shelf->active($label);
}
