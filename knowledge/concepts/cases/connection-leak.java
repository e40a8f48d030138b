package shop;

import org.springframework.jdbc.datasource.DataSourceUtils;
import java.sql.ResultSet;  // mention: ResultSet

class ConnectionLeakSample {
    private Shop shop;

    private ResultSet resultSet1; // mention: ResultSet

    void run(Order order) throws Exception {
        DataSourceUtils.getConnection(order); // mention: getConnection
        DataSourceUtils.releaseConnection(order); // mention: releaseConnection
    }

    void unrelated(Shelf shelf, String label) {
        shelf.getConnection(label);
        shelf.ResultSet(label);
    }
}
