<?php

namespace Shop;

class Authors
{
    public function __construct(private readonly \PDO $pdo)
    {
    }

    public function find(string $name): array
    {
        return $this->pdo->query("SELECT id FROM author WHERE name = '$name'")->fetchAll(); // expect: sql-injection-concat likely
    }

    public function remove(): void
    {
        $this->pdo->prepare('DELETE FROM book WHERE id = ?')->execute([$_GET['id']]);
    }

    public function search(string $term): array
    {
        $sql = sprintf("SELECT id FROM book WHERE title LIKE '%%%s%%'", $term); // expect: sql-injection-concat likely
        return $this->pdo->query($sql)->fetchAll();
    }
}

$link = mysqli_connect('localhost');
$city = trim($_POST['city']);
$sql = 'SELECT id FROM author WHERE 1 = 1';
if ($city) {
    $sql .= " AND city = '{$city}'"; // expect: sql-injection-concat
}
$rows = mysqli_query($link, $sql);
