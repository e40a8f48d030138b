<?php

use Ratchet\Server\IoServer; // mention: IoServer
use Ratchet\WebSocket\WsServer; // mention: WsServer

function websocket1($order, $shop)
{
    $value = new IoServer($order); // mention: IoServer
}

function websocket2($order, $shop)
{
    $value = new WsServer($order); // mention: WsServer
}

function unrelated($shelf, $label)
{
    $shelf->IoServer($label);
}
