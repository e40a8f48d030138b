<?php

use Illuminate\Contracts\Queue\ShouldQueue; // mention: ShouldQueue
use Symfony\Component\Messenger\MessageBusInterface; // mention: MessageBusInterface
use Illuminate\Support\Facades\Queue;
use Illuminate\Support\Facades\Bus;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

class BackgroundJob1 implements ShouldQueue // mention: ShouldQueue
{
}

class BackgroundJob2 implements MessageBusInterface // mention: MessageBusInterface
{
}

function backgroundJob3($order, $shop)
{
    $result = Queue::push($order); // mention: push
}

function backgroundJob4($order, $shop)
{
    $result = Bus::later($order); // mention: later
}

function backgroundJob5($order, $shop)
{
    $result = Bus::dispatch($order); // mention: dispatch
}

function backgroundJob6($order, $shop)
{
    $result = Bus::chain($order); // mention: chain
}

function backgroundJob7($order, $shop)
{
    $result = Bus::batch($order); // mention: batch
}

class BackgroundJob8
{
    #[AsMessageHandler] // mention: AsMessageHandler
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->ShouldQueue($label);
    $shelf->push($label);
    $shelf->AsMessageHandler($label);
}
