<?php

use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Queue;
use Illuminate\Support\Facades\Mail;
use Illuminate\Support\Facades\Bus;
use Illuminate\Support\Facades\Event;

function testDouble1($order, $shop)
{
    $result = Mockery::mock($order); // mention: mock
}

function testDouble2($order, $shop)
{
    $result = Mockery::spy($order); // mention: spy
}

function testDouble3($order, $shop)
{
    $result = Http::fake($order); // mention: fake
}

function testDouble4($order, $shop)
{
    $result = Queue::fake($order); // mention: fake
}

function testDouble5($order, $shop)
{
    $result = Mail::fake($order); // mention: fake
}

function testDouble6($order, $shop)
{
    $result = Bus::fake($order); // mention: fake
}

function testDouble7($order, $shop)
{
    $result = Event::fake($order); // mention: fake
}

function unrelated($shelf, $label)
{
    $shelf->mock($label);
}
