<?php

class Listing
{
    public function __construct(private PDO $pdo)
    {
    }

    public function quoted(array $names)
    {
        $quoted = array_map(fn ($name) => $this->pdo->quote($name), $names);
        return $this->pdo->query('SELECT id FROM users WHERE name IN (' . implode(',', $quoted) . ')');
    }

    public function fixed()
    {
        $kinds = array_map(fn ($kind) => "'$kind'", ['book', 'map']);
        return $this->pdo->query('SELECT id FROM items WHERE kind IN (' . implode(',', $kinds) . ')');
    }

    public function books()
    {
        return $this->ofKind('book');
    }

    private function ofKind(string $kind)
    {
        return $this->pdo->query("SELECT id FROM items WHERE kind = '$kind'");
    }
}

function since(PDO $pdo, DateTimeImmutable $day)
{
    return $pdo->query("SELECT id FROM items WHERE day > '" . $day->format('Y-m-d') . "'");
}
