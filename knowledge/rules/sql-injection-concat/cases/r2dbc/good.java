package shop;

import io.r2dbc.spi.Connection;
import org.springframework.r2dbc.core.DatabaseClient;

class Authors {
    void all(DatabaseClient client, String name) {
        client.sql("SELECT id FROM author WHERE name = :name").bind("name", name).fetch();
    }

    void bare(Connection connection, String name) {
        connection.createStatement("SELECT id FROM author WHERE name = $1").bind("$1", name).execute();
    }
}
