<?php

use GraphQL\Type\Schema; // mention: Schema
use GraphQL\Type\Definition\ObjectType; // mention: ObjectType

function graphql1($order, $shop)
{
    $value = new Schema($order); // mention: Schema
}

function graphql2($order, $shop)
{
    $value = new ObjectType($order); // mention: ObjectType
}

function unrelated($shelf, $label)
{
    $shelf->Schema($label);
}
