package shop;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.junit.jupiter.Container;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import io.quarkus.test.junit.QuarkusTest;
import org.springframework.test.web.servlet.MockMvc;  // mention: MockMvc
import org.testcontainers.containers.PostgreSQLContainer;  // mention: PostgreSQLContainer
import org.springframework.test.web.reactive.server.WebTestClient;  // mention: WebTestClient

class IntegrationTestSample {
    private Shop shop;

    @SpringBootTest // mention: SpringBootTest
    void handle1(Order order) {
        shop.note(order);
    }

    @DataJpaTest // mention: DataJpaTest
    void handle2(Order order) {
        shop.note(order);
    }

    @WebMvcTest // mention: WebMvcTest
    void handle3(Order order) {
        shop.note(order);
    }

    @AutoConfigureMockMvc // mention: AutoConfigureMockMvc
    void handle4(Order order) {
        shop.note(order);
    }

    @Testcontainers // mention: Testcontainers
    void handle5(Order order) {
        shop.note(order);
    }

    @Container // mention: Container
    void handle6(Order order) {
        shop.note(order);
    }

    @ServiceConnection // mention: ServiceConnection
    void handle7(Order order) {
        shop.note(order);
    }

    @QuarkusTest // mention: QuarkusTest
    void handle8(Order order) {
        shop.note(order);
    }

    private MockMvc mockMvc9; // mention: MockMvc

    private PostgreSQLContainer postgreSQLContainer10; // mention: PostgreSQLContainer

    private WebTestClient webTestClient11; // mention: WebTestClient

    void unrelated(Shelf shelf, String label) {
        shelf.SpringBootTest(label);
        shelf.MockMvc(label);
    }
}
