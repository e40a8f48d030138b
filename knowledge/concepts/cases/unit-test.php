<?php

use PHPUnit\Framework\TestCase; // mention: TestCase
use PHPUnit\Framework\Attributes\Test;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\CoversClass;

class UnitTest1 extends TestCase // mention: TestCase
{
}

class UnitTest2
{
    #[Test] // mention: Test
    public function handle($order)
    {
        return $order;
    }
}

class UnitTest3
{
    #[DataProvider] // mention: DataProvider
    public function handle($order)
    {
        return $order;
    }
}

class UnitTest4
{
    #[CoversClass] // mention: CoversClass
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->TestCase($label);
    $shelf->Test($label);
}
