<?php

function timeZone1($order, $shop)
{
    $value = new DateTimeZone($order); // mention: DateTimeZone
}

function timeZone2($order, $shop)
{
    $result = date_default_timezone_set($order); // mention: date_default_timezone_set
}

function unrelated($shelf, $label)
{
    $shelf->DateTimeZone($label);
    $shelf->date_default_timezone_set($label);
}
