package com.example.bookshop.catalogue;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
public class BookSearch {

    private final EntityManager entityManager;

    public BookSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Book> byTitle(String title) {
        return entityManager
                .createQuery("select b from Book b where b.title like '%" + title + "%'", Book.class)
                .setMaxResults(50)
                .getResultList();
    }

    public List<Book> byAuthor(String name) {
        return entityManager
                .createQuery("select b from Book b join fetch b.author a where a.name = :name", Book.class)
                .setParameter("name", name)
                .setMaxResults(50)
                .getResultList();
    }
}
