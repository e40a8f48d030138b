<?php

use Symfony\Component\Process\Process; // mention: Process

function multiprocessing1($order, $shop)
{
    $result = pcntl_fork($order); // mention: pcntl_fork
}

function multiprocessing2($order, $shop)
{
    $result = proc_open($order); // mention: proc_open
}

function multiprocessing3($order, $shop)
{
    $value = new Process($order); // mention: Process
}

function unrelated($shelf, $label)
{
    $shelf->pcntl_fork($label);
    $shelf->Process($label);
}
