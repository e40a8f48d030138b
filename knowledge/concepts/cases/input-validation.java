package shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.validation.annotation.Validated;
import jakarta.validation.ConstraintValidator;  // mention: ConstraintValidator
import javax.validation.Validator;  // mention: Validator
import javax.validation.ConstraintViolationException;  // mention: ConstraintViolationException
import org.springframework.validation.BindingResult;  // mention: BindingResult
import org.springframework.validation.Errors;  // mention: Errors
import jakarta.validation.*;
import jakarta.validation.constraints.*;

class InputValidationSample {
    private Shop shop;

    @Valid // mention: Valid
    void handle1(Order order) {
        shop.note(order);
    }

    @javax.validation.Valid // mention: Valid
    void handle2(Order order) {
        shop.note(order);
    }

    @NotNull // mention: NotNull
    void handle3(Order order) {
        shop.note(order);
    }

    @javax.validation.constraints.NotNull // mention: NotNull
    void handle4(Order order) {
        shop.note(order);
    }

    @Validated // mention: Validated
    void handle5(Order order) {
        shop.note(order);
    }

    @Valid // mention: Valid
    void handle6(Order order) {
        shop.note(order);
    }

    @NotNull // mention: NotNull
    void handle7(Order order) {
        shop.note(order);
    }

    @NotBlank // mention: NotBlank
    void handle8(Order order) {
        shop.note(order);
    }

    @NotEmpty // mention: NotEmpty
    void handle9(Order order) {
        shop.note(order);
    }

    @Size // mention: Size
    void handle10(Order order) {
        shop.note(order);
    }

    @Min // mention: Min
    void handle11(Order order) {
        shop.note(order);
    }

    @Max // mention: Max
    void handle12(Order order) {
        shop.note(order);
    }

    @Pattern // mention: Pattern
    void handle13(Order order) {
        shop.note(order);
    }

    @Email // mention: Email
    void handle14(Order order) {
        shop.note(order);
    }

    @Digits // mention: Digits
    void handle15(Order order) {
        shop.note(order);
    }

    @DecimalMin // mention: DecimalMin
    void handle16(Order order) {
        shop.note(order);
    }

    @DecimalMax // mention: DecimalMax
    void handle17(Order order) {
        shop.note(order);
    }

    @Positive // mention: Positive
    void handle18(Order order) {
        shop.note(order);
    }

    @PositiveOrZero // mention: PositiveOrZero
    void handle19(Order order) {
        shop.note(order);
    }

    @Negative // mention: Negative
    void handle20(Order order) {
        shop.note(order);
    }

    @NegativeOrZero // mention: NegativeOrZero
    void handle21(Order order) {
        shop.note(order);
    }

    @Past // mention: Past
    void handle22(Order order) {
        shop.note(order);
    }

    @PastOrPresent // mention: PastOrPresent
    void handle23(Order order) {
        shop.note(order);
    }

    @Future // mention: Future
    void handle24(Order order) {
        shop.note(order);
    }

    @FutureOrPresent // mention: FutureOrPresent
    void handle25(Order order) {
        shop.note(order);
    }

    @AssertTrue // mention: AssertTrue
    void handle26(Order order) {
        shop.note(order);
    }

    @AssertFalse // mention: AssertFalse
    void handle27(Order order) {
        shop.note(order);
    }

    private ConstraintValidator constraintValidator28; // mention: ConstraintValidator

    private Validator validator29; // mention: Validator

    private ConstraintViolationException constraintViolationException30; // mention: ConstraintViolationException

    private BindingResult bindingResult31; // mention: BindingResult

    private Errors errors32; // mention: Errors

    private org.springframework.validation.Validator validator33; // mention: Validator

    void unrelated(Shelf shelf, String label) {
        shelf.Valid(label);
        int countText = 0;
        shelf.NotNull(label);
        shelf.ConstraintValidator(label);
    }
}
