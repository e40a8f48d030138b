package shop;

import java.nio.channels.FileChannel;

class DurabilitySample {
    private Shop shop;
    private FileChannel fileChannel1;

    void run(Order order) throws Exception {
        fileChannel1.force(order); // mention: force
    }

    void unrelated(Shelf shelf, String label) {
        shelf.force(label);
    }
}
