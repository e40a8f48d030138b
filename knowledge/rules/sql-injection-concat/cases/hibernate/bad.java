package shop;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Criteria;
import org.hibernate.criterion.Restrictions;

class Authors {
    void narrowed(Criteria criteria, String name) {
        criteria.add(Restrictions.sqlRestriction("name = '" + name + "'")); // expect: sql-injection-concat likely
    }

    void called(Connection connection, String name) throws SQLException {
        connection.prepareCall("{call rename('" + name + "')}").execute(); // expect: sql-injection-concat likely
    }

    void procedure(Connection connection, String procedure) throws SQLException {
        connection.prepareCall("{call " + procedure + "}").execute(); // expect: sql-injection-identifier likely
    }
}
