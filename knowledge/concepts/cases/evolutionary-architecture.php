<?php

use PHPat\Test\Builder\Rule; // mention: Rule
use PHPat\Test\PHPat; // mention: PHPat

class EvolutionaryArchitecture1 extends Rule // mention: Rule
{
}

function evolutionaryArchitecture2($order, $shop)
{
    $value = new PHPat($order); // mention: PHPat
}

function unrelated($shelf, $label)
{
    $shelf->Rule($label);
}
