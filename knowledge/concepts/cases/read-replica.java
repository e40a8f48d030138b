package shop;

import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;  // mention: AbstractRoutingDataSource
import com.mysql.cj.jdbc.ha.ReplicationConnection;  // mention: ReplicationConnection

class ReadReplicaSample {
    private Shop shop;

    private AbstractRoutingDataSource abstractRoutingDataSource1; // mention: AbstractRoutingDataSource

    private ReplicationConnection replicationConnection2; // mention: ReplicationConnection

    void unrelated(Shelf shelf, String label) {
        shelf.AbstractRoutingDataSource(label);
    }
}
