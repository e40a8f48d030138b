package com.example.bookshop.orders;

import com.example.bookshop.catalogue.Book;
import com.example.bookshop.catalogue.BookRepository;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OrderService {

    private final BookRepository bookRepository;

    public OrderService(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    @Transactional(readOnly = true)
    public BigDecimal total(List<Wish> wishes) {
        BigDecimal total = BigDecimal.ZERO;
        for (Wish wish : wishes) {
            Book book = bookRepository.findById(wish.bookId()).orElseThrow();
            total = total.add(book.getPrice().multiply(BigDecimal.valueOf(wish.quantity())));
        }
        return total;
    }

    @Transactional(readOnly = true)
    public long missing(List<Wish> wishes) {
        List<Long> ids = wishes.stream().map(Wish::bookId).distinct().toList();
        return ids.size() - bookRepository.findAllById(ids).size();
    }
}
