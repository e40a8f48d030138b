import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;

class Authors {
    private static final String TABLE = "author";
    private static final String SELECT = "SELECT * FROM " + TABLE;

    ResultSet find(Connection connection, String name) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SELECT + " WHERE name = ?");
        statement.setString(1, name);
        return statement.executeQuery();
    }

    ResultSet byId(Connection connection, long id, Integer limit) throws SQLException {
        return connection.createStatement().executeQuery("SELECT * FROM author WHERE id = " + id + " LIMIT " + limit);
    }

    ResultSet in(Connection connection, List<Long> ids) throws SQLException {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return connection.prepareStatement("SELECT * FROM author WHERE id IN (" + marks + ")").executeQuery();
    }

    ResultSet built(Connection connection, boolean active) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT * FROM author WHERE 1 = 1");
        if (active) {
            sql.append(" AND active = ").append(true);
        }
        return connection.prepareStatement(sql.toString()).executeQuery();
    }

    void log(Logger logger, String name) {
        logger.info("Could not select '" + name + "' from the list");
        String message = "update of '" + name + "' failed";
        throw new IllegalStateException(message);
    }
}
