<?php

use Monolog\Logger; // mention: Logger
use Monolog\Formatter\JsonFormatter; // mention: JsonFormatter

function structuredLogging1($order, $shop)
{
    $value = new Logger($order); // mention: Logger
}

function structuredLogging2($order, $shop)
{
    $value = new JsonFormatter($order); // mention: JsonFormatter
}

function unrelated($shelf, $label)
{
    $shelf->Logger($label);
}
