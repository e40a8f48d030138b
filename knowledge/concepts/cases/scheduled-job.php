<?php

use Illuminate\Support\Facades\Schedule;

function scheduledJob1($order, $shop)
{
    $result = Schedule::command($order); // mention: command
}

function scheduledJob2($order, $shop)
{
    $result = Schedule::job($order); // mention: job
}

function scheduledJob3($order, $shop)
{
    $result = Schedule::call($order); // mention: call
}

function unrelated($shelf, $label)
{
    $shelf->command($label);
}
