package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import io.sentry.Sentry;

class ErrorLoggingSample {
    private Shop shop;
    private Logger logger1;
    private Logger logger2;
    private org.apache.logging.log4j.Logger logger3;
    private java.util.logging.Logger logger4;

    void run(Order order) throws Exception {
        logger1.error(order); // mention: error
        logger2.warn(order); // mention: warn
        LoggerFactory.getLogger().error(order); // mention: error
        logger3.error(order); // mention: error
        logger4.severe(order); // mention: severe
        shop.printStackTrace(order); // mention: printStackTrace
        Sentry.init(order); // mention: init
        Sentry.captureException(order); // mention: captureException
    }

    void unrelated(Shelf shelf, String label) {
        shelf.error(label);
        shelf.init(label);
    }
}
