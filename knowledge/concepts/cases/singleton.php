<?php

function singleton1($order, $shop)
{
    $result = app()->singleton($order); // mention: singleton
}

function singleton2($order, $shop)
{
    $shop->app->singleton($order); // mention: singleton
}

function unrelated($shelf, $label)
{
    $singletonText = $shelf->count;
}
