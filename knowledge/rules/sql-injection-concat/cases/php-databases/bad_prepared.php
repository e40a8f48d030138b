<?php

namespace Shop;

class Orders
{
    public function __construct(private readonly \PDO $pdo, private readonly \mysqli $mysqli)
    {
    }

    public function byCity(string $city): array
    {
        $rows = $this->pdo->query("SELECT id FROM orders WHERE city = '$city'"); // expect: sql-injection-concat likely
        return $rows->fetchAll();
    }

    public function remove(): void
    {
        $this->pdo->exec("DELETE FROM orders WHERE id = " . $_GET['id']); // expect: sql-injection-concat
    }

    public function removed(string $id): int
    {
        return $this->pdo->exec("DELETE FROM orders WHERE id = " . $id); // expect: sql-injection-concat likely
    }

    public function byShop(string $shop, string $day): array
    {
        $statement = $this->pdo->prepare("SELECT id FROM orders WHERE shop = '{$shop}' AND day = '{$day}'"); // expect: sql-injection-concat likely
        $statement->execute();
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
        return $this->mysqli->query("SELECT id FROM books WHERE title LIKE '%" . $title . "%'"); // expect: sql-injection-concat likely
    }

    public function linked($link, string $title)
    {
        return mysqli_query($link, "SELECT id FROM books WHERE title = '$title'"); // expect: sql-injection-concat likely
    }

    public function unbuffered($link, string $title)
    {
        return mysqli_query($link, "SELECT id FROM books WHERE title = '$title'", MYSQLI_USE_RESULT); // expect: sql-injection-concat likely
    }

    public function postgres($link, string $title, string $kind)
    {
        return pg_query($link, "SELECT id FROM books WHERE title = '$title' AND kind = '$kind'"); // expect: sql-injection-concat likely
    }

    public function dollar($link, string $title)
    {
        return pg_query($link, "SELECT id FROM books WHERE price = " . '$price' . " AND title = '$title'"); // expect: sql-injection-concat likely
    }
}
