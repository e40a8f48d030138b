package shop;

import io.vertx.sqlclient.*;

class Authors {
    private final Pool pool;

    Authors(Pool pool) {
        this.pool = pool;
    }

    void prepared(String name) {
        pool.preparedQuery("SELECT id FROM author WHERE name = $1").execute(Tuple.of(name));
    }

    void counted(SqlClient client, int count) {
        client.query("SELECT id FROM author LIMIT " + count).execute();
    }
}
