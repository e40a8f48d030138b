<?php

use Aws\DynamoDb\DynamoDbClient; // mention: DynamoDbClient

function wideColumnStore1($order, $shop)
{
    $value = new DynamoDbClient($order); // mention: DynamoDbClient
}

function unrelated($shelf, $label)
{
    $shelf->DynamoDbClient($label);
}
