import java.sql.SQLException;
import java.sql.Statement;

class Cleaner {
    void clean(Statement statement, long[] ids) throws SQLException {
        StringBuilder sql = new StringBuilder("DELETE FROM sequence WHERE id IN (0");
        for (int i = 0; i < ids.length; i++) {
            sql.append(", ").append(ids[i]);
        }
        statement.executeUpdate(sql.append(")").toString());
    }
}
