<?php

use Doctrine\DBAL\TransactionIsolationLevel;
use Doctrine\DBAL\Connection;

function isolationLevel1($order, $shop)
{
    $level = TransactionIsolationLevel::READ_COMMITTED; // mention: READ_COMMITTED
}

function isolationLevel2($order, $shop)
{
    $level = TransactionIsolationLevel::REPEATABLE_READ; // mention: REPEATABLE_READ
}

function isolationLevel3($order, $shop)
{
    $level = TransactionIsolationLevel::SERIALIZABLE; // mention: SERIALIZABLE
}

function isolationLevel4($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->setTransactionIsolation($order); // mention: setTransactionIsolation
}

function unrelated($shelf, $label)
{
    $shelf->READ_COMMITTED($label);
    $shelf->setTransactionIsolation($label);
}
