String found = "SELECT id, city FROM customers WHERE city = '" + "Rome" + "'";
String label = "Customer '" + city + "' selected";
