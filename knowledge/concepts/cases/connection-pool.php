<?php

function connectionPool1($order, $shop)
{
    $result = mysqli_pconnect($order); // mention: mysqli_pconnect
}

function connectionPool2($order, $shop)
{
    $result = pg_pconnect($order); // mention: pg_pconnect
}

function unrelated($shelf, $label)
{
    $shelf->mysqli_pconnect($label);
}
