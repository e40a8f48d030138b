<?php

function batchProcessing1($order, $shop)
{
    $shop->chunkById($order); // mention: chunkById
}

function batchProcessing2($order, $shop)
{
    $shop->lazyById($order); // mention: lazyById
}

function batchProcessing3($order, $shop)
{
    $shop->eachById($order); // mention: eachById
}

function batchProcessing4($order, $shop)
{
    $shop->chunkByIdDesc($order); // mention: chunkByIdDesc
}

function unrelated($shelf, $label)
{
    $chunkByIdText = $shelf->count;
}
