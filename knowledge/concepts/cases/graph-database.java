package shop;

import org.neo4j.driver.Driver;  // mention: Driver
import org.springframework.data.neo4j.repository.Neo4jRepository;  // mention: Neo4jRepository
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

class GraphDatabaseSample {
    private Shop shop;

    private Driver driver1; // mention: Driver

    private Neo4jRepository neo4jRepository2; // mention: Neo4jRepository

    @Node // mention: Node
    void handle3(Order order) {
        shop.note(order);
    }

    @Relationship // mention: Relationship
    void handle4(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        GraphDatabase.driver(order); // mention: driver
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Driver(label);
        shelf.driver(label);
        shelf.Node(label);
    }
}
