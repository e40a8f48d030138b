package shop;

import java.util.StringTokenizer;  // mention: StringTokenizer
import java.util.StringJoiner;  // mention: StringJoiner

class StringSplittingSample {
    private Shop shop;

    private StringTokenizer stringTokenizer1; // mention: StringTokenizer

    private StringJoiner stringJoiner2; // mention: StringJoiner

    void unrelated(Shelf shelf, String label) {
        shelf.StringTokenizer(label);
    }
}
