<?php

use React\EventLoop\Loop; // mention: Loop
use Revolt\EventLoop; // mention: EventLoop

function eventLoop1($order, $shop)
{
    $result = Loop::get($order); // mention: get
}

function eventLoop2($order, $shop)
{
    $result = Loop::addTimer($order); // mention: addTimer
}

function eventLoop3($order, $shop)
{
    $result = Loop::addPeriodicTimer($order); // mention: addPeriodicTimer
}

function eventLoop4($order, $shop)
{
    $result = Loop::futureTick($order); // mention: futureTick
}

function eventLoop5($order, $shop)
{
    $result = EventLoop::run($order); // mention: run
}

function unrelated($shelf, $label)
{
    $countText = $shelf->count;
    $shelf->get($label);
}
