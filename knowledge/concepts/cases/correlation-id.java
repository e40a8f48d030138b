package shop;

import org.slf4j.MDC;
import org.apache.logging.log4j.ThreadContext;

class CorrelationIdSample {
    private Shop shop;

    void run(Order order) throws Exception {
        MDC.put(order); // mention: put
        MDC.remove(order); // mention: remove
        MDC.clear(order); // mention: clear
        MDC.putCloseable(order); // mention: putCloseable
        MDC.get(order); // mention: get
        MDC.getCopyOfContextMap(order); // mention: getCopyOfContextMap
        ThreadContext.put(order); // mention: put
        shop.setHeader("X-Request-ID"); // mention: setHeader
        shop.setHeader("X-Correlation-ID"); // mention: setHeader
        shop.addHeader("X-Request-ID"); // mention: addHeader
        shop.addHeader("X-Correlation-ID"); // mention: addHeader
        shop.header("X-Request-ID"); // mention: header
        shop.header("X-Correlation-ID"); // mention: header
        shop.set("X-Request-ID"); // mention: set
        shop.set("X-Correlation-ID"); // mention: set
        shop.getHeader("X-Request-ID"); // mention: getHeader
        shop.getHeader("X-Correlation-ID"); // mention: getHeader
        shop.get("X-Request-ID"); // mention: get
        shop.get("X-Correlation-ID"); // mention: get
    }

    void unrelated(Shelf shelf, String label) {
        shelf.put(label);
        int setHeaderText = 0;
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("X-Request-ID");
    }
}
