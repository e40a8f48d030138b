<?php

function primalityTest1($order, $shop)
{
    $result = gmp_prob_prime($order); // mention: gmp_prob_prime
}

function primalityTest2($order, $shop)
{
    $result = gmp_nextprime($order); // mention: gmp_nextprime
}

function unrelated($shelf, $label)
{
    $shelf->gmp_prob_prime($label);
}
