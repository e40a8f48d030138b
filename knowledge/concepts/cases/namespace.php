<?php

function namespace1($order, $shop)
{
    $result = spl_autoload_register($order); // mention: spl_autoload_register
}

function namespace2($order, $shop)
{
    $result = class_alias($order); // mention: class_alias
}

function unrelated($shelf, $label)
{
    $shelf->spl_autoload_register($label);
}
