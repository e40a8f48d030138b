package shop;

import java.sql.Connection;
import java.sql.DriverManager;

class OutsideOfThePool {
    Connection open(String url, Shelf shelf) throws Exception {
        shelf.getConnection(url);
        return DriverManager.getConnection(url); // mention: getConnection
    }
}
