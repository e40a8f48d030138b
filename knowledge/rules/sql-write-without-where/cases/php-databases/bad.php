<?php

function closeAccounts(PDO $pdo)
{
    return $pdo->query("UPDATE accounts SET status = 'closed'");  // expect: sql-write-without-where
}

function clearOrders(PDO $pdo)
{
    return $pdo->query("DELETE FROM orders");  // expect: sql-write-without-where likely
}
