package shop;

import org.springframework.data.repository.Repository;  // mention: Repository
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;  // mention: JpaSpecificationExecutor
import io.quarkus.hibernate.orm.panache.PanacheRepository;  // mention: PanacheRepository

class DataMapperSample {
    private Shop shop;

    private Repository repository1; // mention: Repository

    private JpaSpecificationExecutor jpaSpecificationExecutor2; // mention: JpaSpecificationExecutor

    private PanacheRepository panacheRepository3; // mention: PanacheRepository

    void unrelated(Shelf shelf, String label) {
        shelf.Repository(label);
    }
}
