<?php

namespace App\Repository;

use Doctrine\DBAL\Connection;

final class AuthorRepository
{
    public function __construct(private Connection $connection)
    {
    }

    public function find(string $name): array
    {
        return $this->connection->fetchAllAssociative("SELECT id FROM author WHERE name = '" . $name . "'"); // expect: sql-injection-concat likely
    }
}
