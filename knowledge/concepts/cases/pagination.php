<?php

use Doctrine\ORM\Tools\Pagination\Paginator; // mention: Paginator

function pagination1($order, $shop)
{
    $shop->paginate($order); // mention: paginate
}

function pagination2($order, $shop)
{
    $shop->simplePaginate($order); // mention: simplePaginate
}

function pagination3($order, $shop)
{
    $shop->cursorPaginate($order); // mention: cursorPaginate
}

function pagination4($order, $shop)
{
    $shop->setFirstResult($order); // mention: setFirstResult
}

function pagination5($order, $shop)
{
    $shop->setMaxResults($order); // mention: setMaxResults
}

function pagination6($order, $shop)
{
    $value = new Paginator($order); // mention: Paginator
}

function unrelated($shelf, $label)
{
    $paginateText = $shelf->count;
    $setFirstResultText = $shelf->count;
    $shelf->Paginator($label);
}
