package shop;

import com.datastax.oss.driver.api.core.CqlSession;  // mention: CqlSession
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;  // mention: DynamoDbClient
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;  // mention: DynamoDbEnhancedClient
import org.springframework.data.cassandra.core.mapping.PrimaryKeyColumn;
import org.springframework.data.cassandra.core.mapping.PrimaryKeyClass;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

class WideColumnStoreSample {
    private Shop shop;

    private CqlSession cqlSession1; // mention: CqlSession

    private DynamoDbClient dynamoDbClient2; // mention: DynamoDbClient

    private DynamoDbEnhancedClient dynamoDbEnhancedClient3; // mention: DynamoDbEnhancedClient

    @PrimaryKeyColumn // mention: PrimaryKeyColumn
    void handle4(Order order) {
        shop.note(order);
    }

    @PrimaryKeyClass // mention: PrimaryKeyClass
    void handle5(Order order) {
        shop.note(order);
    }

    @DynamoDbBean // mention: DynamoDbBean
    void handle6(Order order) {
        shop.note(order);
    }

    @DynamoDbPartitionKey // mention: DynamoDbPartitionKey
    void handle7(Order order) {
        shop.note(order);
    }

    @DynamoDbSortKey // mention: DynamoDbSortKey
    void handle8(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.CqlSession(label);
        shelf.PrimaryKeyColumn(label);
    }
}
