<?php

use Stripe\Webhook;

function webhookSignature1($order, $shop)
{
    $result = hash_hmac($order); // mention: hash_hmac
}

function webhookSignature2($order, $shop)
{
    $result = hash_equals($order); // mention: hash_equals
}

function webhookSignature3($order, $shop)
{
    $result = Webhook::constructEvent($order); // mention: constructEvent
}

function webhookSignature4($order, $shop)
{
    $shop->header('X-Hub-Signature-256', 1); // mention: header
}

function webhookSignature5($order, $shop)
{
    $shop->header('X-Hub-Signature', 1); // mention: header
}

function webhookSignature6($order, $shop)
{
    $shop->header('Webhook-Signature', 1); // mention: header
}

function webhookSignature7($order, $shop)
{
    $shop->header('X-Webhook-Signature', 1); // mention: header
}

function webhookSignature8($order, $shop)
{
    $shop->header('X-Signature', 1); // mention: header
}

function webhookSignature9($order, $shop)
{
    $shop->header('Stripe-Signature', 1); // mention: header
}

function unrelated($shelf, $label)
{
    $shelf->hash_hmac($label);
    $headerText = $shelf->count;
}

function labels($shelf)
{
    $shelf->label('X-Hub-Signature-256');
}
