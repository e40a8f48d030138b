<?php

final class Listing
{
    private const COLUMNS = ['name', 'price'];

    public function __construct(private PDO $pdo)
    {
    }

    public function sorted(): PDOStatement
    {
        $order = $_GET['sort'];
        if (!in_array($order, self::COLUMNS, true)) {
            $order = 'id';
        }
        return $this->pdo->query("SELECT id FROM book ORDER BY $order");
    }

    public function matched(): PDOStatement
    {
        $order = match ($_GET['sort']) {
            'newest' => 'created_at',
            default => 'name',
        };
        return $this->pdo->query("SELECT id FROM book ORDER BY $order");
    }
}
