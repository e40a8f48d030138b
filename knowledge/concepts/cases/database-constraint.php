<?php

use Doctrine\DBAL\Exception\UniqueConstraintViolationException; // mention: UniqueConstraintViolationException

function databaseConstraint1($order, $shop)
{
    $shop->cascadeOnDelete($order); // mention: cascadeOnDelete
}

function databaseConstraint2($order, $shop)
{
    $shop->restrictOnDelete($order); // mention: restrictOnDelete
}

function databaseConstraint3($order, $shop)
{
    $shop->nullOnDelete($order); // mention: nullOnDelete
}

function databaseConstraint4($order, $shop)
{
    $shop->constrained($order); // mention: constrained
}

function databaseConstraint5($order, $shop)
{
    $value = new UniqueConstraintViolationException($order); // mention: UniqueConstraintViolationException
}

function databaseConstraint6($order, $shop)
{
    $value = new \Illuminate\Database\UniqueConstraintViolationException($order); // mention: UniqueConstraintViolationException
}

function unrelated($shelf, $label)
{
    $cascadeOnDeleteText = $shelf->count;
    $shelf->UniqueConstraintViolationException($label);
}
