<?php

function idempotency1($order, $shop)
{
    $shop->updateOrCreate($order); // mention: updateOrCreate
}

function idempotency2($order, $shop)
{
    $shop->firstOrCreate($order); // mention: firstOrCreate
}

function idempotency3($order, $shop)
{
    $shop->createOrFirst($order); // mention: createOrFirst
}

function idempotency4($order, $shop)
{
    $shop->updateOrInsert($order); // mention: updateOrInsert
}

function idempotency5($order, $shop)
{
    $shop->insertOrIgnore($order); // mention: insertOrIgnore
}

function idempotency6($order, $shop)
{
    $shop->header('Idempotency-Key', 1); // mention: header
}

function idempotency7($order, $shop)
{
    $shop->header('X-Idempotency-Key', 1); // mention: header
}

function unrelated($shelf, $label)
{
    $updateOrCreateText = $shelf->count;
    $headerText = $shelf->count;
}

function labels($shelf)
{
    $shelf->label('Idempotency-Key');
}
