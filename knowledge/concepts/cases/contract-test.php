<?php

use PhpPact\Consumer\InteractionBuilder; // mention: InteractionBuilder

function contractTest1($order, $shop)
{
    $value = new InteractionBuilder($order); // mention: InteractionBuilder
}

function unrelated($shelf, $label)
{
    $shelf->InteractionBuilder($label);
}
