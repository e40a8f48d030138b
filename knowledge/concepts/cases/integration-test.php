<?php

use Illuminate\Foundation\Testing\RefreshDatabase; // mention: RefreshDatabase
use Illuminate\Foundation\Testing\DatabaseTransactions; // mention: DatabaseTransactions
use Symfony\Bundle\FrameworkBundle\Test\WebTestCase; // mention: WebTestCase

function integrationTest1($order, $shop)
{
    $value = new RefreshDatabase($order); // mention: RefreshDatabase
}

function integrationTest2($order, $shop)
{
    $value = new DatabaseTransactions($order); // mention: DatabaseTransactions
}

class IntegrationTest3 extends WebTestCase // mention: WebTestCase
{
}

function unrelated($shelf, $label)
{
    $shelf->RefreshDatabase($label);
}
