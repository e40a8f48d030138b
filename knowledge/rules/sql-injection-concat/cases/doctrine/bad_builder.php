<?php

function named($qb, string $name)
{
    return $qb->andWhere("u.name = '" . $name . "'")->getQuery()->getResult(); // expect: sql-injection-concat likely
}
