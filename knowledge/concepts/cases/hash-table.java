package shop;

import java.util.HashMap;  // mention: HashMap
import java.util.HashSet;  // mention: HashSet
import java.util.LinkedHashMap;  // mention: LinkedHashMap
import java.util.LinkedHashSet;  // mention: LinkedHashSet
import java.util.TreeMap;
import java.util.IdentityHashMap;  // mention: IdentityHashMap

class HashTableSample {
    private Shop shop;

    private HashMap hashMap1; // mention: HashMap

    private HashSet hashSet2; // mention: HashSet

    private LinkedHashMap linkedHashMap3; // mention: LinkedHashMap

    private LinkedHashSet linkedHashSet4; // mention: LinkedHashSet

    private TreeMap treeMap5;

    private IdentityHashMap identityHashMap6; // mention: IdentityHashMap

    void unrelated(Shelf shelf, String label) {
        shelf.HashMap(label);
    }
}
