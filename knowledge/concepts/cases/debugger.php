<?php

function debugger1($order, $shop)
{
    $result = var_dump($order); // mention: var_dump
}

function debugger2($order, $shop)
{
    $result = debug_backtrace($order); // mention: debug_backtrace
}

function debugger3($order, $shop)
{
    $result = debug_print_backtrace($order); // mention: debug_print_backtrace
}

function debugger4($order, $shop)
{
    $result = xdebug_break($order); // mention: xdebug_break
}

function debugger5($order, $shop)
{
    $result = dd($order); // mention: dd
}

function unrelated($shelf, $label)
{
    $shelf->var_dump($label);
}
