package shop;

import com.zaxxer.hikari.HikariConfig;  // mention: HikariConfig
import com.zaxxer.hikari.HikariDataSource;  // mention: HikariDataSource
import org.apache.commons.dbcp2.BasicDataSource;  // mention: BasicDataSource
import org.apache.tomcat.jdbc.pool.PoolProperties;  // mention: PoolProperties
import com.mchange.v2.c3p0.ComboPooledDataSource;  // mention: ComboPooledDataSource
import oracle.ucp.jdbc.PoolDataSource;  // mention: PoolDataSource
import io.r2dbc.pool.ConnectionPool;  // mention: ConnectionPool
import io.r2dbc.pool.ConnectionPoolConfiguration;  // mention: ConnectionPoolConfiguration
import redis.clients.jedis.JedisPool;  // mention: JedisPool
import redis.clients.jedis.JedisPoolConfig;  // mention: JedisPoolConfig
import javax.sql.DataSource;
import javax.sql.*;

class ConnectionPoolSample {
    private Shop shop;
    private HikariConfig hikariConfig11; // mention: HikariConfig
    private HikariDataSource hikariDataSource12; // mention: HikariDataSource
    private HikariDataSource hikariDataSource13; // mention: HikariDataSource
    private HikariConfig hikariConfig14; // mention: HikariConfig
    private HikariDataSource hikariDataSource15; // mention: HikariDataSource
    private DataSource dataSource16;
    private DataSource dataSource17;

    private HikariConfig hikariConfig1; // mention: HikariConfig

    private HikariDataSource hikariDataSource2; // mention: HikariDataSource

    private BasicDataSource basicDataSource3; // mention: BasicDataSource

    private PoolProperties poolProperties4; // mention: PoolProperties

    private ComboPooledDataSource comboPooledDataSource5; // mention: ComboPooledDataSource

    private PoolDataSource poolDataSource6; // mention: PoolDataSource

    private ConnectionPool connectionPool7; // mention: ConnectionPool

    private ConnectionPoolConfiguration connectionPoolConfiguration8; // mention: ConnectionPoolConfiguration

    private JedisPool jedisPool9; // mention: JedisPool

    private JedisPoolConfig jedisPoolConfig10; // mention: JedisPoolConfig

    void run(Order order) throws Exception {
        hikariConfig11.setMaximumPoolSize(order); // mention: setMaximumPoolSize
        hikariDataSource12.setMinimumIdle(order); // mention: setMinimumIdle
        hikariDataSource13.setMaxLifetime(order); // mention: setMaxLifetime
        hikariConfig14.setConnectionTimeout(order); // mention: setConnectionTimeout
        hikariDataSource15.setIdleTimeout(order); // mention: setIdleTimeout
        dataSource16.getConnection(order); // mention: getConnection
        dataSource17.getConnection(order); // mention: getConnection
    }

    void unrelated(Shelf shelf, String label) {
        shelf.HikariConfig(label);
        shelf.setMaximumPoolSize(label);
        shelf.getConnection(label);
    }
}
