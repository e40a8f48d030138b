package com.example.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Entity
class Account {
    @Id
    private Long id;
    private String email;
    private boolean admin;
}

@Entity
class Book {
    @Id
    private Long id;
    private String title;
}

@RestController
class ShopController {
    private final AccountRepository accounts;
    private final BookRepository books;

    @PostMapping("/accounts")
    public Account create(@RequestBody Account account) { // expect: orm-mass-assignment
        return accounts.save(account);
    }

    @PostMapping("/books")
    public Book create(@RequestBody Book book) { // expect: orm-mass-assignment likely
        return books.save(book);
    }
}
