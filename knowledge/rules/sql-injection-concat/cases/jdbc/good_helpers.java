package shop;

import java.sql.Connection;
import java.sql.Timestamp;

class Sampler {
    private final Connection connection;

    Sampler(Connection connection) {
        this.connection = connection;
    }

    void fill() throws Exception {
        String[] cities = {"Bern", "Oslo"};
        connection.createStatement().execute("INSERT INTO shops (city) VALUES ('" + pick(cities) + "')");
    }

    void note() throws Exception {
        String now = new Timestamp(System.currentTimeMillis()).toString();
        connection.createStatement().execute("INSERT INTO notes (at) VALUES ('" + now + "')");
    }

    static String pick(String[] names) {
        return names[(int) (Math.random() * names.length)];
    }
}
