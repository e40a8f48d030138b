<?php

use Illuminate\Support\Facades\Event;
use Symfony\Component\EventDispatcher\EventSubscriberInterface; // mention: EventSubscriberInterface
use Psr\EventDispatcher\EventDispatcherInterface; // mention: EventDispatcherInterface
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;

function domainEvent1($order, $shop)
{
    $result = Event::dispatch($order); // mention: dispatch
}

function domainEvent2($order, $shop)
{
    $result = Event::listen($order); // mention: listen
}

class DomainEvent3 implements EventSubscriberInterface // mention: EventSubscriberInterface
{
}

class DomainEvent4 implements EventDispatcherInterface // mention: EventDispatcherInterface
{
}

class DomainEvent5
{
    #[AsEventListener] // mention: AsEventListener
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->dispatch($label);
    $shelf->EventSubscriberInterface($label);
    $shelf->AsEventListener($label);
}
