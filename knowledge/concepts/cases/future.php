<?php

use GuzzleHttp\Promise\Utils;

function future1($order, $shop)
{
    $result = Utils::settle($order); // mention: settle
}

function future2($order, $shop)
{
    $result = Utils::unwrap($order); // mention: unwrap
}

function future3($order, $shop)
{
    $result = Utils::all($order); // mention: all
}

function future4($order, $shop)
{
    $result = Amp::async($order); // mention: async
}

function future5($order, $shop)
{
    $result = Amp::delay($order); // mention: delay
}

function unrelated($shelf, $label)
{
    $shelf->settle($label);
}
