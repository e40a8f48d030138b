package shop;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Root;
import javax.persistence.criteria.Path;
import javax.persistence.criteria.Expression;
import java.sql.PreparedStatement;
import jakarta.persistence.Column;
import javax.persistence.JoinColumn;
import java.sql.*;
import org.jooq.*;
import jakarta.persistence.*;

class SqlNullSample {
    private Shop shop;
    private CriteriaBuilder criteriaBuilder1;
    private javax.persistence.criteria.CriteriaBuilder criteriaBuilder2;
    private javax.persistence.criteria.CriteriaBuilder criteriaBuilder3;
    private javax.persistence.criteria.CriteriaBuilder criteriaBuilder4;
    private javax.persistence.criteria.CriteriaBuilder criteriaBuilder5;
    private Root root6;
    private Path path7;
    private Expression expression8;
    private Root root9;
    private Path path10;
    private PreparedStatement preparedStatement11;
    private PreparedStatement preparedStatement12;

    @Column(nullable = true) // mention: nullable
    void handle13(Order order) {
        shop.note(order);
    }

    @JoinColumn(nullable = true) // mention: nullable
    void handle14(Order order) {
        shop.note(order);
    }

    @Column(nullable = true) // mention: nullable
    void handle15(Order order) {
        shop.note(order);
    }

    @JoinColumn(nullable = true) // mention: nullable
    void handle16(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        criteriaBuilder1.isNull(order); // mention: isNull
        criteriaBuilder2.isNotNull(order); // mention: isNotNull
        criteriaBuilder3.coalesce(order); // mention: coalesce
        criteriaBuilder4.nullif(order); // mention: nullif
        criteriaBuilder5.nullLiteral(order); // mention: nullLiteral
        root6.isNull(order); // mention: isNull
        path7.isNotNull(order); // mention: isNotNull
        expression8.isNotNull(order); // mention: isNotNull
        root9.get().isNull(order); // mention: isNull
        path10.get().isNotNull(order); // mention: isNotNull
        shop.wasNull(order); // mention: wasNull
        preparedStatement11.setNull(order); // mention: setNull
        shop.findByxIsNull(order); // mention: findByxIsNull
        shop.findByxIsNotNull(order); // mention: findByxIsNotNull
        shop.findAllByxIsNull(order); // mention: findAllByxIsNull
        shop.existsByxIsNull(order); // mention: existsByxIsNull
        shop.countByxIsNull(order); // mention: countByxIsNull
        preparedStatement12.setNull(order); // mention: setNull
        shop.isNull(order); // mention: isNull
        shop.isNotNull(order); // mention: isNotNull
        shop.isDistinctFrom(order); // mention: isDistinctFrom
        shop.isNotDistinctFrom(order); // mention: isNotDistinctFrom
    }

    void unrelated(Shelf shelf, String label) {
        int isNullText = 0;
        shelf.setNull(label);
        int isNotNullText = 0;
        shelf.Column(label);
        shelf.JoinColumn(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("nullable");
    }
}
