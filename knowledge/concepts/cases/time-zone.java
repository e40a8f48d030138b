package shop;

import java.time.Instant;  // mention: Instant
import java.time.ZonedDateTime;  // mention: ZonedDateTime
import java.time.OffsetDateTime;  // mention: OffsetDateTime
import java.time.ZoneId;  // mention: ZoneId
import java.time.LocalDateTime;  // mention: LocalDateTime

class TimeZoneSample {
    private Shop shop;

    private Instant instant1; // mention: Instant

    private ZonedDateTime zonedDateTime2; // mention: ZonedDateTime

    private OffsetDateTime offsetDateTime3; // mention: OffsetDateTime

    private ZoneId zoneId4; // mention: ZoneId

    private LocalDateTime localDateTime5; // mention: LocalDateTime

    void run(Order order) throws Exception {
        Instant.now(order); // mention: now
        ZonedDateTime.now(order); // mention: now
        OffsetDateTime.now(order); // mention: now
        LocalDateTime.now(order); // mention: now
        ZoneId.of(order); // mention: of
        ZoneId.systemDefault(order); // mention: systemDefault
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Instant(label);
        shelf.now(label);
    }
}
