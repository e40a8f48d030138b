package com.example.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class Catalogue {
    void named(Connection connection, Book book) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO books (kind) VALUES ('" + book.getName() + "')"); // expect: sql-injection-concat likely
            statement.execute("INSERT INTO books (kind) VALUES ('" + kind(book.title) + "')"); // expect: sql-injection-concat likely
        }
    }

    private static String kind(String title) {
        return title + "s";
    }
}
