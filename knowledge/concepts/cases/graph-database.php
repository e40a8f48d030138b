<?php

use Laudis\Neo4j\ClientBuilder;

function graphDatabase1($order, $shop)
{
    $result = ClientBuilder::create($order); // mention: create
}

function unrelated($shelf, $label)
{
    $shelf->create($label);
}
