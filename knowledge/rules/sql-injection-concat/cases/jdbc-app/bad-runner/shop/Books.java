package shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.servlet.http.HttpServletRequest;

public class Books {
    private final Database database;

    public Books(Database database) {
        this.database = database;
    }

    public ResultSet of(HttpServletRequest request) throws SQLException {
        return database.rows("SELECT id FROM books WHERE author = '" + request.getParameter("author") + "'"); // expect: sql-injection-concat
    }

    public void rename(Connection connection, String name) throws SQLException {
        Database.change(connection, "UPDATE books SET title = '" + name + "'"); // expect: sql-injection-concat likely
    }
}
