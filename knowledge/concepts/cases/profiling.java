package shop;

import jdk.jfr.Recording;  // mention: Recording
import jdk.jfr.Event;  // mention: Event
import com.sun.management.OperatingSystemMXBean;  // mention: OperatingSystemMXBean
import java.lang.management.ManagementFactory;

class ProfilingSample {
    private Shop shop;

    private Recording recording1; // mention: Recording

    private Event event2; // mention: Event

    private OperatingSystemMXBean operatingSystemMXBean3; // mention: OperatingSystemMXBean

    void run(Order order) throws Exception {
        ManagementFactory.getMemoryMXBean(order); // mention: getMemoryMXBean
        ManagementFactory.getThreadMXBean(order); // mention: getThreadMXBean
        ManagementFactory.getGarbageCollectorMXBeans(order); // mention: getGarbageCollectorMXBeans
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Recording(label);
        shelf.getMemoryMXBean(label);
    }
}
