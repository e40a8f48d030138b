<?php

function statelessService1($order, $shop)
{
    $result = ini_set('session.save_handler', 1); // mention: ini_set
}

function unrelated($shelf, $label)
{
    $shelf->ini_set($label);
}

function labels($shelf)
{
    $shelf->label('session.save_handler');
}
