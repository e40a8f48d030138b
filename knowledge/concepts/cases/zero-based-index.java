package shop;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.Arrays;

class ZeroBasedIndexSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Objects.checkIndex(order); // mention: checkIndex
        Objects.checkFromToIndex(order); // mention: checkFromToIndex
        IntStream.range(order); // mention: range
        IntStream.rangeClosed(order); // mention: rangeClosed
        Arrays.copyOfRange(order); // mention: copyOfRange
    }

    void unrelated(Shelf shelf, String label) {
        shelf.checkIndex(label);
        shelf.copyOfRange(label);
    }
}
