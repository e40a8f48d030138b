package shop;

class ThreadLocalSample {
    private Shop shop;

    private ThreadLocal threadLocal1; // mention: ThreadLocal

    private InheritableThreadLocal inheritableThreadLocal2; // mention: InheritableThreadLocal

    private ScopedValue scopedValue3; // mention: ScopedValue

    void run(Order order) throws Exception {
        ThreadLocal.withInitial(order); // mention: withInitial
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ThreadLocal(label);
        shelf.withInitial(label);
    }
}
