<?php

// Escaping helps inside quotes only, and here are none.

function byNumber(mysqli $db): mysqli_result
{
    $id = mysqli_real_escape_string($db, $_GET['id']);
    return mysqli_query($db, "SELECT * FROM account WHERE id = $id"); // expect: sql-injection-concat
}

function byAge(mysqli $db): mysqli_result
{
    $age = $db->real_escape_string($_POST['age']);
    return $db->query("SELECT * FROM account WHERE age > " . $age); // expect: sql-injection-concat
}

function limited(mysqli $db): mysqli_result
{
    return $db->query('SELECT * FROM account LIMIT ' . addslashes($_GET['limit'])); // expect: sql-injection-concat
}
