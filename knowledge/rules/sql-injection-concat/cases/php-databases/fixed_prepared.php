<?php

namespace Shop;

class Orders
{
    public function __construct(private readonly \PDO $pdo, private readonly \mysqli $mysqli)
    {
    }

    public function byCity(string $city): array
    {
        $rows = $this->pdo->prepare("SELECT id FROM orders WHERE city = ?");
        $rows->execute([$city]);
        return $rows->fetchAll();
    }

    public function remove(): void
    {
        $this->pdo->prepare("DELETE FROM orders WHERE id = ?")->execute([$_GET['id']]);
    }

    public function removed(string $id): int
    {
        return $this->pdo->exec("DELETE FROM orders WHERE id = " . $id); // expect: sql-injection-concat likely
    }

    public function byShop(string $shop, string $day): array
    {
        $statement = $this->pdo->prepare("SELECT id FROM orders WHERE shop = ? AND day = ?");
        $statement->execute([$shop, $day]);
        return $statement->fetchAll();
    }

    public function twice(string $shop): void
    {
        $statement = $this->pdo->prepare("UPDATE orders SET seen = 1 WHERE shop = '$shop'"); // expect: sql-injection-concat likely
        $statement->execute();
        $statement->execute();
    }

    public function direct(string $city): array
    {
        return $this->pdo->query("SELECT id FROM orders WHERE city = '$city'")->fetchAll(); // expect: sql-injection-concat likely
    }

    public function rows(string $title)
    {
        return $this->mysqli->execute_query("SELECT id FROM books WHERE title LIKE ?", ['%' . $title . '%']);
    }

    public function linked($link, string $title)
    {
        return mysqli_execute_query($link, "SELECT id FROM books WHERE title = ?", [$title]);
    }

    public function unbuffered($link, string $title)
    {
        return mysqli_query($link, "SELECT id FROM books WHERE title = '$title'", MYSQLI_USE_RESULT); // expect: sql-injection-concat likely
    }

    public function postgres($link, string $title, string $kind)
    {
        return pg_query_params($link, "SELECT id FROM books WHERE title = $1 AND kind = $2", [$title, $kind]);
    }

    public function dollar($link, string $title)
    {
        return pg_query($link, "SELECT id FROM books WHERE price = " . '$price' . " AND title = '$title'"); // expect: sql-injection-concat likely
    }
}
