<?php

use Illuminate\Support\Facades\DB;
use Doctrine\ORM\QueryBuilder;

function parameterizedQuery1($order, $shop)
{
    $pDO = new \PDO($order);
    $result = $pDO->prepare($order); // mention: prepare
}

function parameterizedQuery2($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->prepare($order); // mention: prepare
}

function parameterizedQuery3($order, $shop)
{
    $mysqli = new \mysqli($order);
    $result = $mysqli->execute_query($order); // mention: execute_query
}

function parameterizedQuery4($order, $shop)
{
    $shop->bindParam($order); // mention: bindParam
}

function parameterizedQuery5($order, $shop)
{
    $shop->bindValue($order); // mention: bindValue
}

function parameterizedQuery6($order, $shop)
{
    $shop->bind_param($order); // mention: bind_param
}

function parameterizedQuery7($order, $shop)
{
    $result = mysqli_prepare($order); // mention: mysqli_prepare
}

function parameterizedQuery8($order, $shop)
{
    $result = mysqli_stmt_bind_param($order); // mention: mysqli_stmt_bind_param
}

function parameterizedQuery9($order, $shop)
{
    $result = pg_query_params($order); // mention: pg_query_params
}

function parameterizedQuery10($order, $shop)
{
    $result = pg_prepare($order); // mention: pg_prepare
}

function parameterizedQuery11($order, $shop)
{
    $result = pg_execute($order); // mention: pg_execute
}

function parameterizedQuery12($order, $shop)
{
    $shop->setParameter($order); // mention: setParameter
}

function parameterizedQuery13($order, $shop)
{
    $shop->setParameters($order); // mention: setParameters
}

function parameterizedQuery14($order, $shop)
{
    $shop->createNamedParameter($order); // mention: createNamedParameter
}

function parameterizedQuery15($order, $shop)
{
    $result = DB::select($order); // mention: select
}

function parameterizedQuery16($order, $shop)
{
    $result = DB::selectOne($order); // mention: selectOne
}

function parameterizedQuery17($order, $shop)
{
    $result = DB::insert($order); // mention: insert
}

function parameterizedQuery18($order, $shop)
{
    $result = DB::update($order); // mention: update
}

function parameterizedQuery19($order, $shop)
{
    $result = DB::delete($order); // mention: delete
}

function parameterizedQuery20($order, $shop)
{
    $result = DB::statement($order); // mention: statement
}

function unrelated($shelf, $label)
{
    $shelf->prepare($label);
    $shelf->mysqli_prepare($label);
    $setParameterText = $shelf->count;
    $shelf->selectOne($label);
}
