<?php

use Doctrine\ORM\EntityManagerInterface; // mention: EntityManagerInterface
use Doctrine\ORM\EntityRepository; // mention: EntityRepository
use Doctrine\ORM\EntityManager; // mention: EntityManager
use Doctrine\Bundle\DoctrineBundle\Repository\ServiceEntityRepository; // mention: ServiceEntityRepository

function dataMapper1($order, $shop)
{
    $value = new EntityManagerInterface($order); // mention: EntityManagerInterface
}

class DataMapper2 extends EntityRepository // mention: EntityRepository
{
}

function dataMapper3($order, $shop)
{
    $value = new EntityManager($order); // mention: EntityManager
}

class DataMapper4 extends ServiceEntityRepository // mention: ServiceEntityRepository
{
}

function unrelated($shelf, $label)
{
    $shelf->EntityManagerInterface($label);
}
