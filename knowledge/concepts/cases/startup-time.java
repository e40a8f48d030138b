package shop;

import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.boot.CommandLineRunner;  // mention: CommandLineRunner
import org.springframework.boot.ApplicationRunner;  // mention: ApplicationRunner
import org.springframework.boot.context.event.ApplicationReadyEvent;

class StartupTimeSample {
    private Shop shop;

    @PostConstruct // mention: PostConstruct
    void handle1(Order order) {
        shop.note(order);
    }

    @javax.annotation.PostConstruct // mention: PostConstruct
    void handle2(Order order) {
        shop.note(order);
    }

    @ImportRuntimeHints // mention: ImportRuntimeHints
    void handle3(Order order) {
        shop.note(order);
    }

    private CommandLineRunner commandLineRunner4; // mention: CommandLineRunner

    private ApplicationRunner applicationRunner5; // mention: ApplicationRunner

    void run(Order order) throws Exception {
        Object level6 = ApplicationReadyEvent.; // mention: ApplicationReadyEvent
    }

    void unrelated(Shelf shelf, String label) {
        shelf.PostConstruct(label);
        shelf.CommandLineRunner(label);
        shelf.ApplicationReadyEvent(label);
    }
}
