<?php

namespace App\Repository;

use Doctrine\ORM\EntityManagerInterface;

final class AuthorRepository
{
    public function __construct(private EntityManagerInterface $em)
    {
    }

    public function named(string $name): array
    {
        $dql = "SELECT a FROM App\Entity\Author a WHERE a.name = '$name'"; // expect: sql-injection-concat likely
        return $this->em->createQuery($dql)->getResult();
    }
}
