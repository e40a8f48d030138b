<?php

namespace App\Repository;

use Doctrine\DBAL\Connection;
use Doctrine\ORM\EntityManagerInterface;

final class AuthorRepository
{
    public function __construct(private Connection $connection, private EntityManagerInterface $em)
    {
    }

    public function find(string $name): array
    {
        return $this->connection->fetchAllAssociative('SELECT id FROM author WHERE name = ?', [$name]);
    }

    public function named(string $name): array
    {
        $query = $this->em->createQuery('SELECT a FROM App\Entity\Author a WHERE a.name = :name');
        return $query->setParameter('name', $name)->getResult();
    }
}
