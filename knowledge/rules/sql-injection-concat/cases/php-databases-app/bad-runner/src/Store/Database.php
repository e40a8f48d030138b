<?php

namespace Shop\Store;

use PDO;

class Database
{
    public function __construct(private PDO $pdo)
    {
    }

    public function rows(string $sql): array
    {
        return $this->pdo->query($sql)->fetchAll();
    }
}
