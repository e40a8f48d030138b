<?php

use OpenTelemetry\API\Globals;

function distributedTracing1($order, $shop)
{
    $result = Globals::tracerProvider($order); // mention: tracerProvider
}

function unrelated($shelf, $label)
{
    $shelf->tracerProvider($label);
}
