<?php

// Escaping helps inside quotes only, and here are none.

function byNumber(mysqli $db): mysqli_result
{
    $id = mysqli_real_escape_string($db, $_GET['id']);
    return mysqli_execute_query($db, "SELECT * FROM account WHERE id = ?", [$id]);
}

function byAge(mysqli $db): mysqli_result
{
    $age = $db->real_escape_string($_POST['age']);
    return $db->execute_query("SELECT * FROM account WHERE age > ?", [$age]);
}

function limited(mysqli $db): mysqli_result
{
    return $db->query('SELECT * FROM account LIMIT ' . addslashes($_GET['limit'])); // expect: sql-injection-concat
}
