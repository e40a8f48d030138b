package shop;

import java.util.WeakHashMap;  // mention: WeakHashMap
import java.lang.ref.WeakReference;  // mention: WeakReference
import java.lang.ref.SoftReference;  // mention: SoftReference
import java.lang.ref.PhantomReference;  // mention: PhantomReference
import java.lang.ref.Cleaner;  // mention: Cleaner

class MemoryLeakSample {
    private Shop shop;

    private WeakHashMap weakHashMap1; // mention: WeakHashMap

    private WeakReference weakReference2; // mention: WeakReference

    private SoftReference softReference3; // mention: SoftReference

    private PhantomReference phantomReference4; // mention: PhantomReference

    private Cleaner cleaner5; // mention: Cleaner

    void unrelated(Shelf shelf, String label) {
        shelf.WeakHashMap(label);
    }
}
