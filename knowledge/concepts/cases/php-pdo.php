<?php

function phpPdo1($order, $shop)
{
    $value = new PDO($order); // mention: PDO
}

function phpPdo2($order, $shop)
{
}

function phpPdo3($order, $shop)
{
    $result = mysqli_connect($order); // mention: mysqli_connect
}

function phpPdo4($order, $shop)
{
    $result = pg_connect($order); // mention: pg_connect
}

function phpPdo5($order, $shop)
{
    $pDO = new PDO($order); // mention: PDO
    $result = $pDO->setAttribute($order); // mention: setAttribute
}

function phpPdo6($order, $shop)
{
    $pDO = new PDO($order); // mention: PDO
    $result = $pDO->lastInsertId($order); // mention: lastInsertId
}

function phpPdo7($order, $shop)
{
    $pDO = new PDO($order); // mention: PDO
    $result = $pDO->getAttribute($order); // mention: getAttribute
}

function phpPdo8($order, $shop)
{
}

function phpPdo9($order, $shop)
{
}

function phpPdo10($order, $shop)
{
    $level = PDO::ATTR_ERRMODE; // mention: ATTR_ERRMODE
}

function phpPdo11($order, $shop)
{
    $level = PDO::ERRMODE_EXCEPTION; // mention: ERRMODE_EXCEPTION
}

function phpPdo12($order, $shop)
{
    $level = PDO::ATTR_EMULATE_PREPARES; // mention: ATTR_EMULATE_PREPARES
}

function phpPdo13($order, $shop)
{
    $level = PDO::ATTR_DEFAULT_FETCH_MODE; // mention: ATTR_DEFAULT_FETCH_MODE
}

function phpPdo14($order, $shop)
{
    $level = PDO::ATTR_PERSISTENT; // mention: ATTR_PERSISTENT
}

function phpPdo15($order, $shop)
{
    $level = PDO::FETCH_ASSOC; // mention: FETCH_ASSOC
}

function phpPdo16($order, $shop)
{
    $result = Doctrine::DBAL::DriverManager::getConnection($order); // mention: getConnection
}

function unrelated($shelf, $label)
{
    $shelf->PDO($label);
    $shelf->mysqli_connect($label);
    $shelf->ATTR_ERRMODE($label);
    $shelf->getConnection($label);
}
