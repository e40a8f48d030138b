package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Database {
    private final Connection connection;

    public Database(Connection connection) {
        this.connection = connection;
    }

    public ResultSet rows(String sql, String value) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, value);
        return statement.executeQuery();
    }

    public void note(String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO notes (text) VALUES (?)")) {
            statement.setString(1, text);
            statement.executeUpdate();
        }
    }
}
