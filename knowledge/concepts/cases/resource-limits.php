<?php

function resourceLimits1($order, $shop)
{
    $result = ini_set('memory_limit', 1); // mention: ini_set
}

function unrelated($shelf, $label)
{
    $shelf->ini_set($label);
}

function labels($shelf)
{
    $shelf->label('memory_limit');
}
