package shop;

import java.util.function.Function;  // mention: Function
import java.util.function.Predicate;  // mention: Predicate
import java.util.function.Supplier;  // mention: Supplier
import java.util.function.Consumer;  // mention: Consumer
import java.util.function.BiFunction;  // mention: BiFunction
import java.util.function.UnaryOperator;  // mention: UnaryOperator
import java.util.Comparator;

class AnonymousFunctionSample {
    private Shop shop;

    private Function function1; // mention: Function

    private Predicate predicate2; // mention: Predicate

    private Supplier supplier3; // mention: Supplier

    private Consumer consumer4; // mention: Consumer

    private BiFunction biFunction5; // mention: BiFunction

    private UnaryOperator unaryOperator6; // mention: UnaryOperator

    void run(Order order) throws Exception {
        Comparator.comparing(order); // mention: comparing
        Comparator.comparingInt(order); // mention: comparingInt
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Function(label);
        shelf.comparing(label);
    }
}
