package com.example.bookshop.orders;

import jakarta.validation.constraints.Positive;

public record Wish(long bookId, @Positive int quantity) {
}
