<?php

use Doctrine\DBAL\LockMode;

function pessimisticLock1($order, $shop)
{
    $shop->lockForUpdate($order); // mention: lockForUpdate
}

function pessimisticLock2($order, $shop)
{
    $shop->sharedLock($order); // mention: sharedLock
}

function pessimisticLock3($order, $shop)
{
    $level = LockMode::PESSIMISTIC_WRITE; // mention: PESSIMISTIC_WRITE
}

function pessimisticLock4($order, $shop)
{
    $level = LockMode::PESSIMISTIC_READ; // mention: PESSIMISTIC_READ
}

function unrelated($shelf, $label)
{
    $lockForUpdateText = $shelf->count;
    $shelf->PESSIMISTIC_WRITE($label);
}
