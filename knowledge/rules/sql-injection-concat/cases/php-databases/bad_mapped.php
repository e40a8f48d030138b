<?php

function listed(PDO $pdo, array $names)
{
    $quoted = array_map(fn ($name) => "'$name'", $names); // expect: sql-injection-concat likely
    return $pdo->query('SELECT id FROM users WHERE name IN (' . implode(',', $quoted) . ')');
}

function parsed($link, string $name)
{
    return oci_parse($link, "SELECT id FROM users WHERE name = '$name'"); // expect: sql-injection-concat likely
}
