<?php

use Illuminate\Support\Facades\Log;
use Psr\Log\LoggerInterface; // mention: LoggerInterface

function errorLogging1($order, $shop)
{
    $result = Log::error($order); // mention: error
}

function errorLogging2($order, $shop)
{
    $result = Log::critical($order); // mention: critical
}

function errorLogging3($order, $shop)
{
    $result = Sentry::captureException($order); // mention: captureException
}

function errorLogging4($order, $shop)
{
    $result = error_log($order); // mention: error_log
}

class ErrorLogging5 implements LoggerInterface // mention: LoggerInterface
{
}

function unrelated($shelf, $label)
{
    $shelf->error($label);
    $shelf->LoggerInterface($label);
}
