<?php

namespace Shop;

use PDO;

enum Sort: string
{
    case Name = 'name';
    case Newest = 'created_at';
}

final class Columns
{
    public const Listed = 'id, name';
    public const Names = ['{table}' => 'orders', '{key}' => 'id'];
}

class Connection
{
    private string $tablePrefix = 'shop_';
    private string $table;

    public function __construct(private readonly PDO $pdo, array $config)
    {
        $this->table = $config['table'];
    }

    public function query(string $sql, array $values = []): \PDOStatement
    {
        $statement = $this->pdo->prepare($sql);
        $statement->execute($values);
        return $statement;
    }

    public function insert(string $table, array $row): void
    {
        $columns = implode(', ', array_keys($row));
        $marks = implode(', ', array_fill(0, count($row), '?'));
        $this->query("INSERT INTO $table ($columns) VALUES ($marks)", array_values($row));
    }

    public function count(): int
    {
        return (int) $this->pdo->query("SELECT COUNT(*) FROM {$this->tablePrefix}orders, $this->table")->fetchColumn();
    }

    public function dropIndex(string $index): void
    {
        $this->pdo->exec("ALTER TABLE orders DROP INDEX `$index`");
    }

    public function sorted(Sort $sort, string $text): array
    {
        $first = $this->pdo->query("SELECT id FROM orders ORDER BY {$sort->value}");
        $second = $this->pdo->query('SELECT id FROM orders ORDER BY ' . Sort::from($text)->value);
        $third = $this->pdo->query('SELECT id FROM orders ORDER BY ' . Sort::Newest->value);
        return [$first, $second, $third, $this->pdo->query('SELECT ' . Columns::Listed . ' FROM orders')];
    }

    public function translated(): \PDOStatement
    {
        $names = ['{table}' => 'orders', '{key}' => 'id'];
        return $this->pdo->query(strtr('SELECT {key} FROM {table}', $names));
    }

    public function plain(string $name): \PDOStatement
    {
        $safe = preg_replace('/[^a-z0-9_]/i', '', $name);
        return $this->pdo->query("SELECT id FROM orders WHERE kind = '$safe'");
    }

    public function qualified(string $alias, array $kinds): array
    {
        $first = $this->pdo->query("SELECT $alias.id FROM orders $alias WHERE $alias.kind = 'new'");
        return [$first, $this->pdo->query("SELECT id FROM orders WHERE id = $this->table.order_id")];
    }

    public function paged(): \PDOStatement
    {
        $page = preg_match('~^[0-9]+$~', $_GET["page"]) ? "id = $_GET[page] OR " : '';
        return $this->pdo->query("SELECT id FROM orders WHERE {$page}kind = 'new'");
    }

    public function quoted(string $name): \PDOStatement
    {
        return $this->pdo->query('SELECT id FROM orders WHERE kind = ' . shop_dbstr($name) . ' AND city = ' . $this->quoteText($name));
    }
}
