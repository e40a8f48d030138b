<?php

use GuzzleHttp\Client; // mention: Client

function keepAlive1($order, $shop)
{
    $value = new Client($order); // mention: Client
}

function keepAlive2($order, $shop)
{
    $result = fsockopen($order); // mention: fsockopen
}

function keepAlive3($order, $shop)
{
    $result = stream_socket_client($order); // mention: stream_socket_client
}

function keepAlive4($order, $shop)
{
    $result = curl_init($order); // mention: curl_init
}

function unrelated($shelf, $label)
{
    $shelf->Client($label);
    $shelf->fsockopen($label);
}
