package shop;

import org.springframework.data.mongodb.core.MongoTemplate;  // mention: MongoTemplate
import org.springframework.data.mongodb.repository.MongoRepository;  // mention: MongoRepository
import com.mongodb.client.MongoClient;  // mention: MongoClient
import com.mongodb.client.MongoCollection;  // mention: MongoCollection
import com.mongodb.client.MongoDatabase;  // mention: MongoDatabase
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.DBRef;

class DocumentDatabaseSample {
    private Shop shop;

    private MongoTemplate mongoTemplate1; // mention: MongoTemplate

    private MongoRepository mongoRepository2; // mention: MongoRepository

    private MongoClient mongoClient3; // mention: MongoClient

    private MongoCollection mongoCollection4; // mention: MongoCollection

    private MongoDatabase mongoDatabase5; // mention: MongoDatabase

    @Document // mention: Document
    void handle6(Order order) {
        shop.note(order);
    }

    @DBRef // mention: DBRef
    void handle7(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.MongoTemplate(label);
        shelf.Document(label);
    }
}
