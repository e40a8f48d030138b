package shop;

import javax.xml.namespace.QName;  // mention: QName
import javax.xml.namespace.NamespaceContext;  // mention: NamespaceContext

class NamespaceSample {
    private Shop shop;

    private QName qName1; // mention: QName

    private NamespaceContext namespaceContext2; // mention: NamespaceContext

    void unrelated(Shelf shelf, String label) {
        shelf.QName(label);
    }
}
