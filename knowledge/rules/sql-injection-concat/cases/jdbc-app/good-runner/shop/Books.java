package shop;

import java.sql.ResultSet;
import java.sql.SQLException;

public class Books {
    private static final String TABLE = "books";
    private final Database database;

    public Books(Database database) {
        this.database = database;
    }

    public ResultSet of(String author) throws SQLException {
        return database.rows("SELECT id FROM " + TABLE + " WHERE author = ?", author);
    }

    public void note(String author) throws SQLException {
        database.note("Select one of '" + author + "'");
    }
}
