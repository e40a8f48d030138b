package shop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Assertions;

class UnitTestSample {
    private Shop shop;

    @Test // mention: Test
    void handle1(Order order) {
        shop.note(order);
    }

    @BeforeEach // mention: BeforeEach
    void handle2(Order order) {
        shop.note(order);
    }

    @DisplayName // mention: DisplayName
    void handle3(Order order) {
        shop.note(order);
    }

    @Nested // mention: Nested
    void handle4(Order order) {
        shop.note(order);
    }

    @ParameterizedTest // mention: ParameterizedTest
    void handle5(Order order) {
        shop.note(order);
    }

    @org.junit.Test // mention: Test
    void handle6(Order order) {
        shop.note(order);
    }

    @org.testng.annotations.Test // mention: Test
    void handle7(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Assertions.assertEquals(order); // mention: assertEquals
        Assertions.assertThrows(order); // mention: assertThrows
        Assertions.assertTrue(order); // mention: assertTrue
        org.assertj.core.api.Assertions.assertThat(order); // mention: assertThat
        org.assertj.core.api.Assertions.assertThatThrownBy(order); // mention: assertThatThrownBy
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Test(label);
        shelf.assertEquals(label);
    }
}
