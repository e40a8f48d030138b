<?php

namespace Shop;

use PDO;

class Authors
{
    private const TABLE = 'author';
    private string $table = 'book';

    public function __construct(private readonly PDO $pdo)
    {
    }

    public function find(string $name): array
    {
        $statement = $this->pdo->prepare('SELECT id FROM ' . self::TABLE . ' WHERE name = :name');
        $statement->execute(['name' => $name]);
        return $statement->fetchAll();
    }

    public function numbers(int $page): array
    {
        $id = (int) $_GET['id'];
        $limit = intval($_GET['limit']);
        $this->pdo->query("SELECT id FROM {$this->table} WHERE id = $id LIMIT $limit");
        return $this->pdo->query('SELECT id FROM author ORDER BY id OFFSET ' . $page * 10)->fetchAll();
    }

    public function listed(array $ids): array
    {
        $marks = implode(', ', array_fill(0, count($ids), '?'));
        $statement = $this->pdo->prepare("SELECT id FROM book WHERE id IN ($marks)");
        $statement->execute($ids);
        $this->pdo->query('SELECT id FROM book WHERE id IN (' . implode(',', array_map('intval', $ids)) . ')');
        return $statement->fetchAll();
    }

    public function filtered(?string $name, ?string $city, string $order): array
    {
        $where = ['1 = 1'];
        $values = [];
        if ($name !== null) {
            $where[] = 'name = ?';
            $values[] = $name;
        }
        if ($city !== null) {
            $where[] = 'city = ?';
            $values[] = $city;
        }
        $direction = match ($order) {
            'newest' => 'DESC',
            default => 'ASC',
        };
        $sql = 'SELECT id FROM author WHERE ' . implode(' AND ', $where) . " ORDER BY id $direction";
        $statement = $this->pdo->prepare($sql);
        $statement->execute($values);
        return $statement->fetchAll();
    }

    public function quoted(string $name): array
    {
        return $this->pdo->query('SELECT id FROM author WHERE name = ' . $this->pdo->quote($name))->fetchAll();
    }
}

function titles(): array
{
    global $wpdb;
    $found = $wpdb->get_col("SELECT post_title FROM {$wpdb->posts} WHERE post_status = 'publish'");
    $sql = $wpdb->prepare("SELECT id FROM {$wpdb->prefix}shop WHERE name = %s", $_GET['name']);
    return array_merge($found, $wpdb->get_col($sql));
}

function marked(PDO $pdo): void
{
    $ids = [];
    foreach ($_POST['ids'] as $id) {
        $id = (int) $id;
        $ids[] = $id;
    }
    $pdo->exec('UPDATE book SET seen = 1 WHERE id IN (' . implode(',', $ids) . ')');

    $others = $_POST['others'];
    $others = array_map('intval', $others);
    $list = implode(',', $others);
    $pdo->exec("UPDATE book SET seen = 0 WHERE id IN ($list)");
}
