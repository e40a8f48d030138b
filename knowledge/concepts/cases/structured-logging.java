package shop;

import org.slf4j.LoggerFactory;
import net.logstash.logback.argument.StructuredArguments;
import org.apache.logging.log4j.LogManager;
import org.slf4j.Logger;
import lombok.extern.slf4j.Slf4j;
import lombok.extern.log4j.Log4j2;

class StructuredLoggingSample {
    private Shop shop;
    private Logger logger1;
    private Logger logger2;
    private Logger logger3;

    @Slf4j // mention: Slf4j
    void handle4(Order order) {
        shop.note(order);
    }

    @Log4j2 // mention: Log4j2
    void handle5(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        LoggerFactory.getLogger(order); // mention: getLogger
        StructuredArguments.kv(order); // mention: kv
        StructuredArguments.keyValue(order); // mention: keyValue
        StructuredArguments.value(order); // mention: value
        LogManager.getLogger(order); // mention: getLogger
        logger1.atInfo(order); // mention: atInfo
        logger2.atError(order); // mention: atError
        logger3.atWarn(order); // mention: atWarn
    }

    void unrelated(Shelf shelf, String label) {
        shelf.getLogger(label);
        shelf.atInfo(label);
        shelf.Slf4j(label);
    }
}
