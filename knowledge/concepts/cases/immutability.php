<?php

function immutability1($order, $shop)
{
    $value = new DateTimeImmutable($order); // mention: DateTimeImmutable
}

function unrelated($shelf, $label)
{
    $shelf->DateTimeImmutable($label);
}
