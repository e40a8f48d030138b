package shop;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.DefaultConsistencyLevel;
import com.mongodb.WriteConcern;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;

class ConsistencyLevelSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Object level1 = ConsistencyLevel.ONE; // mention: ONE
        Object level2 = ConsistencyLevel.QUORUM; // mention: QUORUM
        Object level3 = ConsistencyLevel.LOCAL_QUORUM; // mention: LOCAL_QUORUM
        Object level4 = ConsistencyLevel.ALL; // mention: ALL
        Object level5 = DefaultConsistencyLevel.ONE; // mention: ONE
        Object level6 = DefaultConsistencyLevel.QUORUM; // mention: QUORUM
        Object level7 = DefaultConsistencyLevel.LOCAL_QUORUM; // mention: LOCAL_QUORUM
        Object level8 = DefaultConsistencyLevel.ALL; // mention: ALL
        Object level9 = WriteConcern.MAJORITY; // mention: MAJORITY
        Object level10 = WriteConcern.W1; // mention: W1
        Object level11 = WriteConcern.ACKNOWLEDGED; // mention: ACKNOWLEDGED
        Object level12 = WriteConcern.JOURNALED; // mention: JOURNALED
        Object level13 = ReadConcern.MAJORITY; // mention: MAJORITY
        Object level14 = ReadConcern.LINEARIZABLE; // mention: LINEARIZABLE
        Object level15 = ReadConcern.SNAPSHOT; // mention: SNAPSHOT
        ReadPreference.secondary(order); // mention: secondary
        ReadPreference.secondaryPreferred(order); // mention: secondaryPreferred
        ReadPreference.primary(order); // mention: primary
        ReadPreference.nearest(order); // mention: nearest
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ONE(label);
        shelf.MAJORITY(label);
        shelf.secondary(label);
    }
}
