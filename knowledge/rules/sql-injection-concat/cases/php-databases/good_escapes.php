<?php

function byName(mysqli $db): mysqli_result
{
    $name = mysqli_real_escape_string($db, $_GET['name']);
    return mysqli_query($db, "SELECT * FROM account WHERE name = '$name'");
}

function byCity(mysqli $db): mysqli_result
{
    return $db->query("SELECT * FROM account WHERE city = '" . $db->real_escape_string($_POST['city']) . "'");
}

function byEither(mysqli $db, bool $strict): mysqli_result
{
    if ($strict) {
        $name = $db->real_escape_string($_GET['name']);
    } else {
        $name = $db->real_escape_string(strtolower($_GET['name']));
    }
    return $db->query("SELECT * FROM account WHERE name = '$name'");
}

function byNumber(mysqli $db): mysqli_result
{
    $id = (int) mysqli_real_escape_string($db, $_GET['id']);
    return mysqli_query($db, "SELECT * FROM account WHERE id = $id");
}

function ofLastConnection(string $name)
{
    return pg_query("SELECT * FROM account WHERE name = " . pg_escape_literal($name));
}
