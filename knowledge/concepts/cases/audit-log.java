package shop;

import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;
import org.hibernate.envers.AuditReader;  // mention: AuditReader
import org.springframework.data.domain.AuditorAware;  // mention: AuditorAware
import org.hibernate.envers.AuditReaderFactory;

class AuditLogSample {
    private Shop shop;

    @Audited // mention: Audited
    void handle1(Order order) {
        shop.note(order);
    }

    @NotAudited // mention: NotAudited
    void handle2(Order order) {
        shop.note(order);
    }

    @CreatedBy // mention: CreatedBy
    void handle3(Order order) {
        shop.note(order);
    }

    @LastModifiedBy // mention: LastModifiedBy
    void handle4(Order order) {
        shop.note(order);
    }

    @CreatedDate // mention: CreatedDate
    void handle5(Order order) {
        shop.note(order);
    }

    @LastModifiedDate // mention: LastModifiedDate
    void handle6(Order order) {
        shop.note(order);
    }

    @EnableJpaAuditing // mention: EnableJpaAuditing
    void handle7(Order order) {
        shop.note(order);
    }

    private AuditReader auditReader8; // mention: AuditReader

    private AuditorAware auditorAware9; // mention: AuditorAware

    void run(Order order) throws Exception {
        AuditReaderFactory.get(order); // mention: get
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Audited(label);
        shelf.AuditReader(label);
        shelf.get(label);
    }
}
