<?php

function makeInvoices(PDO $pdo)
{
    return $pdo->query("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)");  // expect: sql-money-as-float
}
