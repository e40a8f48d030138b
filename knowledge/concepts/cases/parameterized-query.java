package shop;

import java.sql.PreparedStatement;  // mention: PreparedStatement
import java.sql.CallableStatement;  // mention: CallableStatement
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;  // mention: NamedParameterJdbcTemplate
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;  // mention: MapSqlParameterSource
import org.springframework.jdbc.core.namedparam.SqlParameterSource;  // mention: SqlParameterSource
import org.springframework.jdbc.core.simple.JdbcClient;  // mention: JdbcClient
import org.springframework.data.repository.query.Param;
import java.sql.*;
import jakarta.persistence.*;

class ParameterizedQuerySample {
    private Shop shop;
    private PreparedStatement preparedStatement1; // mention: PreparedStatement
    private CallableStatement callableStatement2; // mention: CallableStatement
    private CallableStatement callableStatement3; // mention: CallableStatement
    private CallableStatement callableStatement4; // mention: CallableStatement
    private CallableStatement callableStatement5; // mention: CallableStatement
    private PreparedStatement preparedStatement6; // mention: PreparedStatement
    private CallableStatement callableStatement7; // mention: CallableStatement
    private CallableStatement callableStatement8; // mention: CallableStatement
    private CallableStatement callableStatement9; // mention: CallableStatement
    private CallableStatement callableStatement10; // mention: CallableStatement
    private PreparedStatement preparedStatement11; // mention: PreparedStatement
    private CallableStatement callableStatement12; // mention: CallableStatement
    private CallableStatement callableStatement13; // mention: CallableStatement
    private CallableStatement callableStatement14; // mention: CallableStatement
    private CallableStatement callableStatement15; // mention: CallableStatement
    private PreparedStatement preparedStatement16; // mention: PreparedStatement
    private CallableStatement callableStatement17; // mention: CallableStatement
    private CallableStatement callableStatement18; // mention: CallableStatement
    private CallableStatement callableStatement19; // mention: CallableStatement
    private CallableStatement callableStatement20; // mention: CallableStatement
    private JdbcClient jdbcClient29; // mention: JdbcClient
    private JdbcClient jdbcClient30; // mention: JdbcClient

    private PreparedStatement preparedStatement21; // mention: PreparedStatement

    private CallableStatement callableStatement22; // mention: CallableStatement

    private PreparedStatement preparedStatement23; // mention: PreparedStatement

    private CallableStatement callableStatement24; // mention: CallableStatement

    private NamedParameterJdbcTemplate namedParameterJdbcTemplate25; // mention: NamedParameterJdbcTemplate

    private MapSqlParameterSource mapSqlParameterSource26; // mention: MapSqlParameterSource

    private SqlParameterSource sqlParameterSource27; // mention: SqlParameterSource

    private JdbcClient jdbcClient28; // mention: JdbcClient

    @Param // mention: Param
    void handle31(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.prepareStatement(order); // mention: prepareStatement
        shop.prepareCall(order); // mention: prepareCall
        shop.prepareStatement().setString(order); // mention: setString
        shop.prepareStatement().setInt(order); // mention: setInt
        shop.prepareStatement().setLong(order); // mention: setLong
        shop.prepareStatement().setBoolean(order); // mention: setBoolean
        shop.prepareStatement().setBigDecimal(order); // mention: setBigDecimal
        shop.prepareStatement().setObject(order); // mention: setObject
        shop.prepareStatement().setDate(order); // mention: setDate
        shop.prepareStatement().setTimestamp(order); // mention: setTimestamp
        shop.prepareStatement().setDouble(order); // mention: setDouble
        shop.prepareStatement().setBytes(order); // mention: setBytes
        preparedStatement1.setString(order); // mention: setString
        callableStatement2.setInt(order); // mention: setInt
        callableStatement3.setLong(order); // mention: setLong
        callableStatement4.setBoolean(order); // mention: setBoolean
        callableStatement5.setBigDecimal(order); // mention: setBigDecimal
        preparedStatement6.setObject(order); // mention: setObject
        callableStatement7.setDate(order); // mention: setDate
        callableStatement8.setTimestamp(order); // mention: setTimestamp
        callableStatement9.setDouble(order); // mention: setDouble
        callableStatement10.setBytes(order); // mention: setBytes
        preparedStatement11.setString(order); // mention: setString
        callableStatement12.setInt(order); // mention: setInt
        callableStatement13.setLong(order); // mention: setLong
        callableStatement14.setBoolean(order); // mention: setBoolean
        callableStatement15.setBigDecimal(order); // mention: setBigDecimal
        preparedStatement16.setObject(order); // mention: setObject
        callableStatement17.setDate(order); // mention: setDate
        callableStatement18.setTimestamp(order); // mention: setTimestamp
        callableStatement19.setDouble(order); // mention: setDouble
        callableStatement20.setBytes(order); // mention: setBytes
        shop.setParameter(order); // mention: setParameter
        jdbcClient29.sql().param(order); // mention: param
        jdbcClient30.sql().params(order); // mention: params
    }

    void unrelated(Shelf shelf, String label) {
        int prepareStatementText = 0;
        int setStringText = 0;
        shelf.PreparedStatement(label);
        shelf.CallableStatement(label);
        int setParameterText = 0;
        shelf.NamedParameterJdbcTemplate(label);
        shelf.param(label);
        shelf.Param(label);
    }
}
