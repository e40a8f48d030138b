package com.example.bookshop.catalogue;

import java.math.BigDecimal;

public record ShelfEntry(String title, String author, BigDecimal price) {
}
