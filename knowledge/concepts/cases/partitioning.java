package shop;

import org.apache.shardingsphere.driver.api.ShardingSphereDataSourceFactory;  // mention: ShardingSphereDataSourceFactory

class PartitioningSample {
    private Shop shop;

    private ShardingSphereDataSourceFactory shardingSphereDataSourceFactory1; // mention: ShardingSphereDataSourceFactory

    void unrelated(Shelf shelf, String label) {
        shelf.ShardingSphereDataSourceFactory(label);
    }
}
