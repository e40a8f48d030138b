package com.example.bookshop.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/books")
public class CatalogueController {

    private final CatalogueService catalogue;
    private final BookSearch search;

    public CatalogueController(CatalogueService catalogue, BookSearch search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    @GetMapping
    public List<ShelfEntry> shelf() {
        return catalogue.shelf();
    }

    @GetMapping("/search")
    public List<String> search(@RequestParam String title) {
        return search.byTitle(title).stream().map(Book::getTitle).toList();
    }
}
