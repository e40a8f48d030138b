package com.example.bookshop.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class CatalogueService {

    private final BookRepository bookRepository;

    public CatalogueService(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    @Transactional(readOnly = true)
    public List<ShelfEntry> shelf() {
        return bookRepository.findTop50ByOrderByTitle().stream()
                .map(book -> new ShelfEntry(book.getTitle(), book.getAuthor().getName(), book.getPrice()))
                .toList();
    }

    @Cacheable(cacheNames = "prices", key = "#bookId")
    @Transactional(readOnly = true)
    public BigDecimal price(Long bookId) {
        return bookRepository.findById(bookId).orElseThrow().getPrice();
    }

    @CacheEvict(cacheNames = "prices", key = "#bookId", beforeInvocation = true)
    @Transactional
    public void changePrice(Long bookId, BigDecimal price) {
        Book book = bookRepository.findById(bookId).orElseThrow();
        book.setPrice(price);
        bookRepository.save(book);
    }
}
