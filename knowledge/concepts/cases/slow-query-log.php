<?php

use Illuminate\Support\Facades\DB;

function slowQueryLog1($order, $shop)
{
    $result = DB::listen($order); // mention: listen
}

function slowQueryLog2($order, $shop)
{
    $result = DB::whenQueryingForLongerThan($order); // mention: whenQueryingForLongerThan
}

function unrelated($shelf, $label)
{
    $shelf->listen($label);
}
