<?php

use Illuminate\Support\Facades\DB;
use Doctrine\ORM\EntityManagerInterface;
use Doctrine\DBAL\Connection;

function transaction1($order, $shop)
{
    $result = DB::transaction($order); // mention: transaction
}

function transaction2($order, $shop)
{
    $result = DB::beginTransaction($order); // mention: beginTransaction
}

function transaction3($order, $shop)
{
    $result = DB::commit($order); // mention: commit
}

function transaction4($order, $shop)
{
    $result = DB::rollBack($order); // mention: rollBack
}

function transaction5($order, $shop)
{
    $result = DB::afterCommit($order); // mention: afterCommit
}

function transaction6($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->beginTransaction($order); // mention: beginTransaction
}

function transaction7($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->commit($order); // mention: commit
}

function transaction8($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->rollBack($order); // mention: rollBack
}

function transaction9($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->inTransaction($order); // mention: inTransaction
}

function transaction10($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->begin_transaction($order); // mention: begin_transaction
}

function transaction11($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->commit($order); // mention: commit
}

function transaction12($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->rollback($order); // mention: rollback
}

function transaction13($order, $shop)
{
    $result = mysqli_begin_transaction($order); // mention: mysqli_begin_transaction
}

function transaction14($order, $shop)
{
    $result = mysqli_commit($order); // mention: mysqli_commit
}

function transaction15($order, $shop)
{
    $result = mysqli_rollback($order); // mention: mysqli_rollback
}

function transaction16($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->wrapInTransaction($order); // mention: wrapInTransaction
}

function transaction17($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->beginTransaction($order); // mention: beginTransaction
}

function transaction18($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->commit($order); // mention: commit
}

function transaction19($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->rollback($order); // mention: rollback
}

function transaction20($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->transactional($order); // mention: transactional
}

function transaction21($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->beginTransaction($order); // mention: beginTransaction
}

function transaction22($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->commit($order); // mention: commit
}

function transaction23($order, $shop)
{
    $connection = new Connection($order);
    $result = $connection->rollBack($order); // mention: rollBack
}

function unrelated($shelf, $label)
{
    $shelf->transaction($label);
    $shelf->beginTransaction($label);
    $shelf->wrapInTransaction($label);
}
