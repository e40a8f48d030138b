<?php

use Overblog\DataLoader\DataLoader; // mention: DataLoader

function graphqlDataloader1($order, $shop)
{
    $value = new DataLoader($order); // mention: DataLoader
}

function unrelated($shelf, $label)
{
    $shelf->DataLoader($label);
}
