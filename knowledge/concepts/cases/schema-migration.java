package shop;

import org.flywaydb.core.Flyway;  // mention: Flyway
import org.flywaydb.core.api.migration.BaseJavaMigration;  // mention: BaseJavaMigration
import liquibase.Liquibase;  // mention: Liquibase

class SchemaMigrationSample {
    private Shop shop;

    private Flyway flyway1; // mention: Flyway

    private BaseJavaMigration baseJavaMigration2; // mention: BaseJavaMigration

    private Liquibase liquibase3; // mention: Liquibase

    void run(Order order) throws Exception {
        Flyway.configure(order); // mention: configure
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Flyway(label);
        shelf.configure(label);
    }
}
