package shop;

import java.util.LinkedList;  // mention: LinkedList
import java.util.ArrayDeque;  // mention: ArrayDeque

class LinkedListSample {
    private Shop shop;

    private LinkedList linkedList1; // mention: LinkedList

    private ArrayDeque arrayDeque2; // mention: ArrayDeque

    void unrelated(Shelf shelf, String label) {
        shelf.LinkedList(label);
    }
}
