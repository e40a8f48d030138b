<?php

function linkedList1($order, $shop)
{
    $value = new SplDoublyLinkedList($order); // mention: SplDoublyLinkedList
}

function linkedList2($order, $shop)
{
    $value = new SplQueue($order); // mention: SplQueue
}

function linkedList3($order, $shop)
{
    $value = new SplStack($order); // mention: SplStack
}

function unrelated($shelf, $label)
{
    $shelf->SplDoublyLinkedList($label);
}
