<?php

function connectionLeak1($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->close($order); // mention: close
}

function connectionLeak2($order, $shop)
{
    $result = mysqli_close($order); // mention: mysqli_close
}

function connectionLeak3($order, $shop)
{
    $result = pg_close($order); // mention: pg_close
}

function connectionLeak4($order, $shop)
{
    $result = mysqli_free_result($order); // mention: mysqli_free_result
}

function unrelated($shelf, $label)
{
    $shelf->close($label);
}
