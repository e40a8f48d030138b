<?php

function gracefulShutdown1($order, $shop)
{
    $result = pcntl_signal($order); // mention: pcntl_signal
}

function gracefulShutdown2($order, $shop)
{
    $result = register_shutdown_function($order); // mention: register_shutdown_function
}

function unrelated($shelf, $label)
{
    $shelf->pcntl_signal($label);
}
