package shop;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import lombok.Value;

class ImmutabilitySample {
    private Shop shop;

    @Value // mention: Value
    void handle1(Order order) {
        shop.note(order);
    }

    @org.immutables.value.Value.Immutable // mention: Immutable
    void handle2(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Collections.unmodifiableList(order); // mention: unmodifiableList
        Collections.unmodifiableMap(order); // mention: unmodifiableMap
        Collections.unmodifiableSet(order); // mention: unmodifiableSet
        List.of(order); // mention: of
        Map.copyOf(order); // mention: copyOf
        Set.copyOf(order); // mention: copyOf
        ImmutableList.of(order); // mention: of
        ImmutableMap.copyOf(order); // mention: copyOf
        ImmutableSet.copyOf(order); // mention: copyOf
    }

    void unrelated(Shelf shelf, String label) {
        shelf.unmodifiableList(label);
        shelf.Value(label);
    }
}
