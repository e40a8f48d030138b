<?php

use Aws\CloudFront\CloudFrontClient; // mention: CloudFrontClient

function cdn1($order, $shop)
{
    $value = new CloudFrontClient($order); // mention: CloudFrontClient
}

function cdn2($order, $shop)
{
    $shop->header('Surrogate-Key', 1); // mention: header
}

function cdn3($order, $shop)
{
    $shop->header('Surrogate-Control', 1); // mention: header
}

function cdn4($order, $shop)
{
    $shop->header('Cache-Tag', 1); // mention: header
}

function cdn5($order, $shop)
{
    $shop->withHeader('Surrogate-Key', 1); // mention: withHeader
}

function unrelated($shelf, $label)
{
    $shelf->CloudFrontClient($label);
    $headerText = $shelf->count;
}

function labels($shelf)
{
    $shelf->label('Surrogate-Key');
}
