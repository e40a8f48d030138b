<?php

use Doctrine\DBAL\Connection;

function savepoint1($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->createSavepoint($order); // mention: createSavepoint
}

function savepoint2($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->releaseSavepoint($order); // mention: releaseSavepoint
}

function savepoint3($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->rollbackSavepoint($order); // mention: rollbackSavepoint
}

function unrelated($shelf, $label)
{
    $shelf->createSavepoint($label);
}
