<?php

use Doctrine\ORM\EntityManagerInterface;

function unitOfWork1($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->persist($order); // mention: persist
}

function unitOfWork2($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->flush($order); // mention: flush
}

function unitOfWork3($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->clear($order); // mention: clear
}

function unitOfWork4($order, $shop)
{
    $entityManagerInterface = new EntityManagerInterface($order);
    $result = $entityManagerInterface->detach($order); // mention: detach
}

function unitOfWork5($order, $shop)
{
    $shop->em->persist($order); // mention: persist
}

function unitOfWork6($order, $shop)
{
    $shop->em->flush($order); // mention: flush
}

function unitOfWork7($order, $shop)
{
    $shop->entityManager->persist($order); // mention: persist
}

function unitOfWork8($order, $shop)
{
    $shop->entityManager->flush($order); // mention: flush
}

function unrelated($shelf, $label)
{
    $persistText = $shelf->count;
}
