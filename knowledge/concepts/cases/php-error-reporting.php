<?php

function phpErrorReporting1($order, $shop)
{
    $result = error_reporting($order); // mention: error_reporting
}

function phpErrorReporting2($order, $shop)
{
    $result = set_error_handler($order); // mention: set_error_handler
}

function phpErrorReporting3($order, $shop)
{
    $result = set_exception_handler($order); // mention: set_exception_handler
}

function phpErrorReporting4($order, $shop)
{
    $result = restore_error_handler($order); // mention: restore_error_handler
}

function phpErrorReporting5($order, $shop)
{
    $result = error_get_last($order); // mention: error_get_last
}

function phpErrorReporting6($order, $shop)
{
    $result = trigger_error($order); // mention: trigger_error
}

function phpErrorReporting7($order, $shop)
{
    $result = ini_set('display_errors', 1); // mention: ini_set
}

function phpErrorReporting8($order, $shop)
{
    $result = ini_set('error_reporting', 1); // mention: ini_set
}

function phpErrorReporting9($order, $shop)
{
    $result = ini_set('log_errors', 1); // mention: ini_set
}

function phpErrorReporting10($order, $shop)
{
    $result = ini_set('error_log', 1); // mention: ini_set
}

function phpErrorReporting11($order, $shop)
{
    $result = ini_set('display_startup_errors', 1); // mention: ini_set
}

function phpErrorReporting12($order, $shop)
{
    $level = E_ALL; // mention: E_ALL
}

function phpErrorReporting13($order, $shop)
{
    $level = E_STRICT; // mention: E_STRICT
}

function phpErrorReporting14($order, $shop)
{
    $level = E_NOTICE; // mention: E_NOTICE
}

function phpErrorReporting15($order, $shop)
{
    $level = E_WARNING; // mention: E_WARNING
}

function phpErrorReporting16($order, $shop)
{
    $level = E_DEPRECATED; // mention: E_DEPRECATED
}

function unrelated($shelf, $label)
{
    $shelf->error_reporting($label);
    $shelf->ini_set($label);
    $shelf->E_ALL($label);
}
