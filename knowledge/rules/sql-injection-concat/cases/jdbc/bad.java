import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Authors {
    ResultSet find(Connection connection, String name) throws SQLException {
        Statement statement = connection.createStatement();
        return statement.executeQuery("SELECT * FROM author WHERE name = '" + name + "'"); // expect: sql-injection-concat likely, sql-select-star possible
    }

    ResultSet formatted(Connection connection, String name) throws SQLException {
        String sql = String.format("SELECT * FROM author WHERE name = '%s'", name); // expect: sql-injection-concat likely, sql-select-star possible
        return connection.prepareStatement(sql).executeQuery();
    }

    ResultSet built(Connection connection, String city) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT * FROM author");
        sql.append(" WHERE city = '").append(city).append("'"); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(sql.toString());
    }
}
