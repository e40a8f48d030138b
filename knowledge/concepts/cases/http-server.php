<?php

use React\Http\HttpServer; // mention: HttpServer
use Swoole\Http\Server; // mention: Server

function httpServer1($order, $shop)
{
    $result = socket_create($order); // mention: socket_create
}

function httpServer2($order, $shop)
{
    $result = stream_socket_server($order); // mention: stream_socket_server
}

function httpServer3($order, $shop)
{
    $result = socket_listen($order); // mention: socket_listen
}

function httpServer4($order, $shop)
{
    $value = new HttpServer($order); // mention: HttpServer
}

function httpServer5($order, $shop)
{
    $value = new Server($order); // mention: Server
}

function unrelated($shelf, $label)
{
    $shelf->socket_create($label);
    $shelf->HttpServer($label);
}
