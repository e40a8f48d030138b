package shop;

class ThreadSample {
    private Shop shop;
    private Thread thread2; // mention: Thread
    private Thread thread3; // mention: Thread
    private Thread thread4; // mention: Thread
    private Thread thread5; // mention: Thread

    private Thread thread1; // mention: Thread

    void run(Order order) throws Exception {
        thread2.start(order); // mention: start
        thread3.join(order); // mention: join
        thread4.interrupt(order); // mention: interrupt
        thread5.setDaemon(order); // mention: setDaemon
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Thread(label);
        shelf.start(label);
    }
}
