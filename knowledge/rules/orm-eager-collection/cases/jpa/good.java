package com.example.shop;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Account {
    @Id
    private Long id;

    @OneToMany(mappedBy = "account", fetch = FetchType.LAZY)
    private List<Order> orders;

    @OneToMany(mappedBy = "account")
    private List<Review> reviews;

    @ManyToOne(fetch = FetchType.EAGER)
    private Country country;

    @ElementCollection(fetch = FetchType.EAGER)
    private Set<Language> languages;

    @ManyToMany(fetch = FetchType.EAGER)
    private Set<Role> roles;

    static final FetchType USUAL = FetchType.EAGER;
}
