package shop;

import io.vertx.sqlclient.*;

class Authors {
    private final Pool pool;

    Authors(Pool pool) {
        this.pool = pool;
    }

    void all(SqlClient client, String name) {
        client.query("SELECT id FROM author WHERE name = '" + name + "'").execute(); // expect: sql-injection-concat likely
    }

    void prepared(String name) {
        pool.preparedQuery("SELECT id FROM author WHERE name = '" + name + "'").execute(); // expect: sql-injection-concat likely
    }
}
