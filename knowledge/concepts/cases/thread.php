<?php

use parallel\Runtime; // mention: Runtime

function thread1($order, $shop)
{
    $value = new Runtime($order); // mention: Runtime
}

function thread2($order, $shop)
{
    $result = parallel::run($order); // mention: run
}

function unrelated($shelf, $label)
{
    $shelf->Runtime($label);
    $shelf->run($label);
}
