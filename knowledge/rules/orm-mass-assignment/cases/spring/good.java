package com.example.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.web.bind.annotation.ModelAttribute;
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

record NewAccount(String email) {}

@RestController
class AccountController {
    private final AccountRepository accounts;

    @PostMapping("/accounts")
    public Account create(@RequestBody NewAccount wanted) {
        Account account = new Account();
        account.setEmail(wanted.email());
        return accounts.save(account);
    }

    void store(Account account) {
        accounts.save(account);
    }
}
