package shop;

import io.r2dbc.spi.Connection;
import org.springframework.r2dbc.core.DatabaseClient;

class Authors {
    void all(DatabaseClient client, String name) {
        client.sql("SELECT id FROM author WHERE name = '" + name + "'").fetch(); // expect: sql-injection-concat likely
    }

    void bare(Connection connection, String name) {
        connection.createStatement("SELECT id FROM author WHERE name = '" + name + "'").execute(); // expect: sql-injection-concat likely
    }
}
