<?php

function priorityQueue1($order, $shop)
{
    $value = new SplPriorityQueue($order); // mention: SplPriorityQueue
}

function priorityQueue2($order, $shop)
{
    $value = new SplMinHeap($order); // mention: SplMinHeap
}

function priorityQueue3($order, $shop)
{
    $value = new SplMaxHeap($order); // mention: SplMaxHeap
}

function unrelated($shelf, $label)
{
    $shelf->SplPriorityQueue($label);
}
