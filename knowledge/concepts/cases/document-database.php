<?php

use MongoDB\Client; // mention: Client
use MongoDB\Laravel\Eloquent\Model; // mention: Model

function documentDatabase1($order, $shop)
{
    $value = new Client($order); // mention: Client
}

class DocumentDatabase2 extends Model // mention: Model
{
}

function unrelated($shelf, $label)
{
    $shelf->Client($label);
}
