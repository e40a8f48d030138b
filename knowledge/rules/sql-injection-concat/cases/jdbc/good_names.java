package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

abstract class Catalogue {
    protected abstract String escape(String name);

    void aliases(Connection connection) throws SQLException {
        String className = Catalogue.class.getName();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE ALIAS FIND FOR '" + className + ".find'");
            statement.execute("CREATE ALIAS LIST FOR '" + getClass().getName() + ".list'");
            statement.execute("INSERT INTO books (id, place) VALUES (1, " + place("new") + ")");
        }
    }

    ResultSet columns(Statement statement, String column) throws SQLException {
        return statement.executeQuery("SELECT " + escape(column) + " FROM books WHERE id = " + escape(column));
    }

    private static int place(String kind) {
        return kind.hashCode() % 10;
    }
}
