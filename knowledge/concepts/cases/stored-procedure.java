package shop;

import jakarta.persistence.StoredProcedureQuery;  // mention: StoredProcedureQuery
import org.springframework.jdbc.core.simple.SimpleJdbcCall;  // mention: SimpleJdbcCall
import org.springframework.data.jpa.repository.query.Procedure;
import jakarta.persistence.NamedStoredProcedureQuery;

class StoredProcedureSample {
    private Shop shop;

    private StoredProcedureQuery storedProcedureQuery1; // mention: StoredProcedureQuery

    private javax.persistence.StoredProcedureQuery storedProcedureQuery2; // mention: StoredProcedureQuery

    private SimpleJdbcCall simpleJdbcCall3; // mention: SimpleJdbcCall

    @Procedure // mention: Procedure
    void handle4(Order order) {
        shop.note(order);
    }

    @NamedStoredProcedureQuery // mention: NamedStoredProcedureQuery
    void handle5(Order order) {
        shop.note(order);
    }

    @javax.persistence.NamedStoredProcedureQuery // mention: NamedStoredProcedureQuery
    void handle6(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.createStoredProcedureQuery(order); // mention: createStoredProcedureQuery
        shop.createNamedStoredProcedureQuery(order); // mention: createNamedStoredProcedureQuery
        shop.registerOutParameter(order); // mention: registerOutParameter
        shop.registerStoredProcedureParameter(order); // mention: registerStoredProcedureParameter
    }

    void unrelated(Shelf shelf, String label) {
        shelf.StoredProcedureQuery(label);
        shelf.Procedure(label);
        int createStoredProcedureQueryText = 0;
    }
}
