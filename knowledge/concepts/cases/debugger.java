package shop;

class DebuggerSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Thread.dumpStack(order); // mention: dumpStack
        Thread.getAllStackTraces(order); // mention: getAllStackTraces
    }

    void unrelated(Shelf shelf, String label) {
        shelf.dumpStack(label);
    }
}
