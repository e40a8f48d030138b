<?php

function stringSplitting1($order, $shop)
{
    $result = explode($order); // mention: explode
}

function stringSplitting2($order, $shop)
{
    $result = implode($order); // mention: implode
}

function stringSplitting3($order, $shop)
{
    $result = preg_split($order); // mention: preg_split
}

function stringSplitting4($order, $shop)
{
    $result = str_split($order); // mention: str_split
}

function stringSplitting5($order, $shop)
{
    $result = mb_str_split($order); // mention: mb_str_split
}

function stringSplitting6($order, $shop)
{
    $result = str_getcsv($order); // mention: str_getcsv
}

function stringSplitting7($order, $shop)
{
    $result = strtok($order); // mention: strtok
}

function unrelated($shelf, $label)
{
    $shelf->explode($label);
}
