<?php

function deliveryGuarantee1($order, $shop)
{
    $shop->basic_ack($order); // mention: basic_ack
}

function deliveryGuarantee2($order, $shop)
{
    $shop->basic_nack($order); // mention: basic_nack
}

function deliveryGuarantee3($order, $shop)
{
    $shop->basic_qos($order); // mention: basic_qos
}

function unrelated($shelf, $label)
{
    $basicAckText = $shelf->count;
}

function labels($shelf)
{
    $shelf->label('basic_ack');
}
