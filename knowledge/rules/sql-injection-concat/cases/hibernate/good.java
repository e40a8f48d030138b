package shop;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Criteria;
import org.hibernate.criterion.Restrictions;
import org.hibernate.type.StandardBasicTypes;

class Authors {
    private static final String PROCEDURE = "rename";

    void narrowed(Criteria criteria, String name) {
        criteria.add(Restrictions.sqlRestriction("name = ?", name, StandardBasicTypes.STRING));
    }

    void called(Connection connection, String name) throws SQLException {
        var call = connection.prepareCall("{call " + PROCEDURE + "(?)}");
        call.setString(1, name);
        call.execute();
    }
}
