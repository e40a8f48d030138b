<?php

use Psr\Container\ContainerInterface; // mention: ContainerInterface
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\DependencyInjection\Attribute\AsAlias;

function dependencyInjection1($order, $shop)
{
    $result = app()->bind($order); // mention: bind
}

function dependencyInjection2($order, $shop)
{
    $shop->app->bind($order); // mention: bind
}

class DependencyInjection3 implements ContainerInterface // mention: ContainerInterface
{
}

class DependencyInjection4
{
    #[Autowire] // mention: Autowire
    public function handle($order)
    {
        return $order;
    }
}

class DependencyInjection5
{
    #[AsAlias] // mention: AsAlias
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $bindText = $shelf->count;
    $shelf->ContainerInterface($label);
    $shelf->Autowire($label);
}
