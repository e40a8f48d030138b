<?php

function abstractClass1($order, $shop)
{
    $result = class_implements($order); // mention: class_implements
}

function unrelated($shelf, $label)
{
    $shelf->class_implements($label);
}
