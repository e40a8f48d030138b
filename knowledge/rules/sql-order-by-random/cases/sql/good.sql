SELECT id FROM products TABLESAMPLE SYSTEM (1);
SELECT random() FROM generate_series(1, 5) ORDER BY 1;
SELECT id FROM products WHERE rand_key >= random() ORDER BY rand_key LIMIT 5;
