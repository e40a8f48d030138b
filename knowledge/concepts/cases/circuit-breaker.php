<?php

use Ackintosh\Ganesha; // mention: Ganesha

function unrelated($shelf, $label)
{
    $countText = $shelf->count;
}

function labels($shelf)
{
    $shelf->label('Ganesha');
}
