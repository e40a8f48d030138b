import java.sql.SQLException;
import java.sql.Statement;

class Cleaner {
    void clean(Statement statement, long[] ids) throws SQLException {
        statement.executeUpdate(deletion(ids));
    }

    private String deletion(long[] values) {
        StringBuilder sql = new StringBuilder(64);
        sql.append("delete from ").append(table()).append(" where id");
        sql.append(" in (").append(values[0] - 1);
        for (int i = 0; i < values.length - 1; i++) {
            sql.append(", ").append(values[i]);
        }
        sql.append(")");
        return sql.toString();
    }

    private String table() {
        return "sequence";
    }
}
