String found = "SELECT id, city FROM customers WHERE city = '" + city + "'"; // expect: sql-injection-concat likely
