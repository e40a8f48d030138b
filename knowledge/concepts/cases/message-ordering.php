<?php

function messageOrdering1($order, $shop)
{
    $options = ['MessageGroupId' => $shop->value]; // mention: MessageGroupId
}

function messageOrdering2($order, $shop)
{
    $options = ['MessageDeduplicationId' => $shop->value]; // mention: MessageDeduplicationId
}

function unrelated($shelf, $label)
{
    $shelf->MessageGroupId($label);
}
