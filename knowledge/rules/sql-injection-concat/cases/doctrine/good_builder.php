<?php

function named($qb, string $name)
{
    return $qb->andWhere('u.name = :name')->setParameter('name', $name)->getQuery()->getResult();
}

function labelled($builder, string $name)
{
    return $builder->where("the list where $name stands");
}
