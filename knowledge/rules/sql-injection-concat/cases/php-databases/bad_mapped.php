<?php

function listed(PDO $pdo, array $names)
{
    $quoted = array_map(fn ($name) => "'$name'", $names); // expect: sql-injection-concat likely
    return $pdo->query('SELECT id FROM users WHERE name IN (' . implode(',', $quoted) . ')');
}
