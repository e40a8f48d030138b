<?php

function makeInvoices(PDO $pdo)
{
    return $pdo->query("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount DECIMAL(12, 2), tax_rate FLOAT)");
}
