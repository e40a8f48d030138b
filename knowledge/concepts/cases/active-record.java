package shop;

import io.quarkus.hibernate.orm.panache.PanacheEntity;  // mention: PanacheEntity
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;  // mention: PanacheEntityBase

class ActiveRecordSample {
    private Shop shop;

    private PanacheEntity panacheEntity1; // mention: PanacheEntity

    private PanacheEntityBase panacheEntityBase2; // mention: PanacheEntityBase

    void unrelated(Shelf shelf, String label) {
        shelf.PanacheEntity(label);
    }
}
