package shop;

import jakarta.persistence.criteria.Join;  // mention: Join
import javax.persistence.criteria.JoinType;  // mention: JoinType
import org.jooq.*;

class SqlJoinSample {
    private Shop shop;

    private Join join1; // mention: Join

    private JoinType joinType2; // mention: JoinType

    void run(Order order) throws Exception {
        shop.leftJoin(order); // mention: leftJoin
        shop.innerJoin(order); // mention: innerJoin
        shop.rightJoin(order); // mention: rightJoin
        shop.fullJoin(order); // mention: fullJoin
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Join(label);
        int leftJoinText = 0;
    }
}
