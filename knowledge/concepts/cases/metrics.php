<?php

use Prometheus\CollectorRegistry; // mention: CollectorRegistry

function metrics1($order, $shop)
{
    $value = new CollectorRegistry($order); // mention: CollectorRegistry
}

function unrelated($shelf, $label)
{
    $shelf->CollectorRegistry($label);
}
