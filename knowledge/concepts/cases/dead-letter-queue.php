<?php

function deadLetterQueue1($order, $shop)
{
    $options = ['x-dead-letter-exchange' => $shop->value]; // mention: x-dead-letter-exchange
}

function deadLetterQueue2($order, $shop)
{
    $options = ['x-dead-letter-routing-key' => $shop->value]; // mention: x-dead-letter-routing-key
}

function unrelated($shelf, $label)
{
    $shelf->xDeadLetterExchange($label);
}

function labels($shelf)
{
    $shelf->label('x-dead-letter-exchange');
}
