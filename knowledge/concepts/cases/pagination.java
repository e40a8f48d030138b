package shop;

import org.springframework.data.domain.Pageable;  // mention: Pageable
import org.springframework.data.domain.PageRequest;  // mention: PageRequest
import org.springframework.data.domain.Page;  // mention: Page
import org.springframework.data.domain.Slice;  // mention: Slice
import org.springframework.data.domain.ScrollPosition;  // mention: ScrollPosition
import org.springframework.data.domain.Window;  // mention: Window
import jakarta.persistence.*;

class PaginationSample {
    private Shop shop;

    private Pageable pageable1; // mention: Pageable

    private PageRequest pageRequest2; // mention: PageRequest

    private Page page3; // mention: Page

    private Slice slice4; // mention: Slice

    private ScrollPosition scrollPosition5; // mention: ScrollPosition

    private Window window6; // mention: Window

    void run(Order order) throws Exception {
        PageRequest.of(order); // mention: of
        shop.setFirstResult(order); // mention: setFirstResult
        shop.setMaxResults(order); // mention: setMaxResults
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Pageable(label);
        shelf.of(label);
        int setFirstResultText = 0;
    }
}
