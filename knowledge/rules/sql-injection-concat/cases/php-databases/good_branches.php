<?php

namespace Shop;

use PDO;

function moderate(PDO $pdo, string $action): void
{
    switch ($action) {
        case 'promote':
            $ids = $_REQUEST['ids'];
            foreach ($ids as $id) {
                promote((int) $id);
            }
            break;
        case 'remove':
            if (isset($_REQUEST['id'])) {
                $ids = [(int) $_REQUEST['id']];
            } else {
                $ids = array_map('intval', (array) $_REQUEST['ids']);
            }
            if (in_array(1, $ids, true)) {
                $ids = array_diff($ids, [1]);
            }
            $pdo->exec('DELETE FROM author WHERE id IN (' . implode(',', $ids) . ')');
            break;
    }
}

function located(PDO $pdo, string $name): array
{
    if (strpos($name, '.') !== false) {
        [$schema, $name] = explode('.', $name);
        $schema = $pdo->quote($schema);
        $name = $pdo->quote($name);
    } else {
        $schema = 'CURRENT_SCHEMA()';
        $name = $pdo->quote($name);
    }
    return $pdo->query("SELECT * FROM shelf WHERE owner = $schema AND name = $name")->fetchAll();
}

function counted(PDO $pdo, array $types): int
{
    $list = $_GET['types'];
    if ($types) {
        $list = implode(',', array_map('intval', $types));
    }
    $total = 0;
    if ($types) {
        $total = $pdo->query("SELECT COUNT(*) FROM book WHERE type IN ($list)")->fetchColumn();
    }
    return $total;
}

function sorted(PDO $pdo): array
{
    $order = $_GET['order'];
    switch ($order) {
        case 'title':
        case 'year':
            break;
        default:
            $order = 'id';
    }
    return $pdo->query("SELECT id FROM book ORDER BY $order")->fetchAll();
}

class Table
{
    private PDO $pdo;

    public function change(array $fields): void
    {
        $sets = [];
        $values = [];
        foreach ($fields as $name => $field) {
            $sets[] = "`$name` = " . $field['format'];
            $values[] = $field['value'];
        }
        $statement = $this->pdo->prepare('UPDATE book SET ' . implode(', ', $sets) . ' WHERE id = 1');
        $statement->execute($values);
    }
}
