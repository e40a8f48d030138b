package shop;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import org.owasp.esapi.ESAPI;  // mention: ESAPI

class StaticAnalysisSample {
    private Shop shop;

    @SuppressFBWarnings // mention: SuppressFBWarnings
    void handle1(Order order) {
        shop.note(order);
    }

    private ESAPI eSAPI2; // mention: ESAPI

    void unrelated(Shelf shelf, String label) {
        shelf.SuppressFBWarnings(label);
        shelf.ESAPI(label);
    }
}
