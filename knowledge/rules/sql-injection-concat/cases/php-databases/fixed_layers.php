<?php

namespace Shop;

use PDO;

class Orders extends Connection
{
    public function __construct(private readonly PDO $pdo)
    {
    }

    public function byCity(string $city): \PDOStatement
    {
        return $this->query("SELECT id FROM orders WHERE city = '$city'"); // expect: sql-injection-concat likely
    }

    public function translated(string $city): \PDOStatement
    {
        $names = ['{city}' => $city];
        return $this->pdo->query(strtr("SELECT id FROM orders WHERE city = '", $names) . $city . "'"); // expect: sql-injection-concat likely
    }

    public function almostPlain(string $name): array
    {
        $kept = preg_replace("/[^a-z' ]/", '', $name);
        $first = $this->pdo->prepare("SELECT id FROM orders WHERE kind = ?");
        $first->execute([$kept]);
        $cut = preg_replace('/[a-z]/', '', $name);
        return [$first, $this->pdo->query("SELECT id FROM orders WHERE kind = '$cut'")]; // expect: sql-injection-concat likely
    }

    public function wrongQuotes(string $name): array
    {
        $first = $this->pdo->prepare("SELECT id FROM orders WHERE kind = ?");
        $first->execute([preg_quote($name)]);
        return [$first, $this->pdo->query("SELECT id FROM orders WHERE kind = '" . htmlspecialchars($name) . "'")]; // expect: sql-injection-concat likely
    }

    public function valued(Setting $setting): \PDOStatement
    {
        return $this->pdo->query("SELECT id FROM orders WHERE kind = '{$setting->value}'"); // expect: sql-injection-concat likely
    }
}
