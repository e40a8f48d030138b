package shop;

import java.nio.charset.StandardCharsets;
import java.nio.charset.Charset;
import java.text.Normalizer;

class CharacterEncodingSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Object level1 = StandardCharsets.UTF_8; // mention: UTF_8
        Object level2 = StandardCharsets.ISO_8859_1; // mention: ISO_8859_1
        Object level3 = StandardCharsets.US_ASCII; // mention: US_ASCII
        Object level4 = StandardCharsets.UTF_16; // mention: UTF_16
        Charset.forName(order); // mention: forName
        Charset.defaultCharset(order); // mention: defaultCharset
        Normalizer.normalize(order); // mention: normalize
    }

    void unrelated(Shelf shelf, String label) {
        shelf.UTF_8(label);
        shelf.forName(label);
    }
}
