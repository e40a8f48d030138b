<?php

use Illuminate\Support\Str;

function secureRandom1($order, $shop)
{
    $result = random_bytes($order); // mention: random_bytes
}

function secureRandom2($order, $shop)
{
    $result = random_int($order); // mention: random_int
}

function secureRandom3($order, $shop)
{
    $result = Str::random($order); // mention: random
}

function unrelated($shelf, $label)
{
    $shelf->random_bytes($label);
}
