<?php

function profiling1($order, $shop)
{
    $result = xhprof_enable($order); // mention: xhprof_enable
}

function profiling2($order, $shop)
{
    $result = xhprof_disable($order); // mention: xhprof_disable
}

function profiling3($order, $shop)
{
    $result = hrtime($order); // mention: hrtime
}

function profiling4($order, $shop)
{
    $result = memory_get_peak_usage($order); // mention: memory_get_peak_usage
}

function profiling5($order, $shop)
{
    $value = new BlackfireProbe($order); // mention: BlackfireProbe
}

function unrelated($shelf, $label)
{
    $shelf->xhprof_enable($label);
    $shelf->BlackfireProbe($label);
}
