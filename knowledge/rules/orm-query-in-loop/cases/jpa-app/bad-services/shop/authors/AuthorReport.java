package shop.authors;

import java.util.List;

public class AuthorReport {
    private final AuthorService service;

    AuthorReport(AuthorService service) {
        this.service = service;
    }

    void print(List<String> countries) {
        for (String country : countries) {
            System.out.println(service.from(country)); // expect: orm-query-in-loop likely
        }
    }
}
