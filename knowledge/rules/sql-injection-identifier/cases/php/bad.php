<?php

final class Listing
{
    public function __construct(private PDO $pdo)
    {
    }

    public function sorted(): PDOStatement
    {
        $order = $_GET['sort'];
        return $this->pdo->query("SELECT id FROM book ORDER BY $order"); // expect: sql-injection-identifier
    }

    public function cleared(): void
    {
        $this->pdo->exec("TRUNCATE TABLE `{$_POST['table']}`"); // expect: sql-injection-identifier
    }
}
