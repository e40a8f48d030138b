<?php

namespace Shop;

use PDO;

function falling(PDO $pdo, string $action): void
{
    switch ($action) {
        case 'rename':
            $name = $_POST['name'];
            rename_everywhere($name);
        case 'find':
            $pdo->query("SELECT id FROM author WHERE name = '" . $name . "'"); // expect: sql-injection-concat
            break;
    }
}

function states(PDO $pdo, array $events): void
{
    foreach ($events as $event) {
        switch ($event) {
            case 'begin':
                $name = $_POST['name'];
                break;
            case 'end':
                $pdo->query("SELECT id FROM author WHERE name = '" . $name . "'"); // expect: sql-injection-concat
                break;
        }
    }
}

function moded(PDO $pdo, string $mode): array
{
    switch ($mode) {
        case 'own':
            $city = $_GET['city'];
            break;
        default:
            $city = 'Bern';
    }
    return $pdo->query("SELECT id FROM author WHERE city = '" . $city . "'")->fetchAll(); // expect: sql-injection-concat
}

function chosen(PDO $pdo, bool $all): array
{
    if ($all) {
        $city = $_GET['city'];
    } else {
        $city = 'Bern';
    }
    return $pdo->query("SELECT id FROM author WHERE city = '" . $city . "'")->fetchAll(); // expect: sql-injection-concat
}

function asked(PDO $pdo, array $row): array
{
    if ($row) {
        $found = 1;
    } elseif (($city = $_GET['city']) !== '') {
        $found = 2;
    } else {
        return $pdo->query("SELECT id FROM author WHERE city > '" . $city . "'")->fetchAll(); // expect: sql-injection-concat
    }
    return [];
}

/**
 * Finds the drafts of an author.
 *
 * @param int $author The author, or 0 for all.
 */
function drafts(PDO $pdo, $author = 0): array
{
    $filter = $author !== 0 ? "AND author_id = $author" : ''; // expect: sql-injection-concat possible
    return $pdo->query("SELECT id FROM book WHERE draft = 1 $filter")->fetchAll();
}

// A signature says who sent it, not what it is.
function webhook(PDO $pdo): array
{
    if (!Signing::checkSignature($_POST['filter'], $_SERVER['HTTP_SIGNATURE'])) {
        return [];
    }
    return $pdo->query('SELECT id FROM book WHERE ' . $_POST['filter'])->fetchAll(); // expect: sql-injection-concat
}
