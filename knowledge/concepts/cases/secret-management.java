package shop;

import java.lang.System;
import org.springframework.core.env.Environment;
import org.springframework.vault.core.VaultTemplate;  // mention: VaultTemplate
import org.springframework.vault.core.VaultOperations;  // mention: VaultOperations
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;  // mention: SecretsManagerClient
import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;  // mention: SecretManagerServiceClient
import com.azure.security.keyvault.secrets.SecretClient;  // mention: SecretClient
import org.springframework.vault.annotation.VaultPropertySource;
import org.springframework.beans.factory.annotation.Value;

class SecretManagementSample {
    private Shop shop;
    private Environment environment1;
    private Environment environment2;

    private VaultTemplate vaultTemplate3; // mention: VaultTemplate

    private VaultOperations vaultOperations4; // mention: VaultOperations

    private SecretsManagerClient secretsManagerClient5; // mention: SecretsManagerClient

    private SecretManagerServiceClient secretManagerServiceClient6; // mention: SecretManagerServiceClient

    private SecretClient secretClient7; // mention: SecretClient

    @VaultPropertySource // mention: VaultPropertySource
    void handle8(Order order) {
        shop.note(order);
    }

    @Value("${jwt.secret}") // mention: Value
    void handle9(Order order) {
        shop.note(order);
    }

    @Value("${app.jwt.secret}") // mention: Value
    void handle10(Order order) {
        shop.note(order);
    }

    @Value("${security.jwt.secret}") // mention: Value
    void handle11(Order order) {
        shop.note(order);
    }

    @Value("${JWT_SECRET}") // mention: Value
    void handle12(Order order) {
        shop.note(order);
    }

    @Value("${SECRET_KEY}") // mention: Value
    void handle13(Order order) {
        shop.note(order);
    }

    @Value("${API_KEY}") // mention: Value
    void handle14(Order order) {
        shop.note(order);
    }

    @Value("${webhook.secret}") // mention: Value
    void handle15(Order order) {
        shop.note(order);
    }

    @Value("${encryption.key}") // mention: Value
    void handle16(Order order) {
        shop.note(order);
    }

    @Value("${spring.datasource.password}") // mention: Value
    void handle17(Order order) {
        shop.note(order);
    }

    @Value("${DB_PASSWORD}") // mention: Value
    void handle18(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        System.getenv("SECRET_KEY"); // mention: getenv
        System.getenv("JWT_SECRET"); // mention: getenv
        System.getenv("JWT_SECRET_KEY"); // mention: getenv
        System.getenv("jwt.secret"); // mention: getenv
        System.getenv("app.jwt.secret"); // mention: getenv
        System.getenv("WEBHOOK_SECRET"); // mention: getenv
        System.getenv("CLIENT_SECRET"); // mention: getenv
        System.getenv("API_KEY"); // mention: getenv
        System.getenv("API_SECRET"); // mention: getenv
        System.getenv("PRIVATE_KEY"); // mention: getenv
        System.getenv("ENCRYPTION_KEY"); // mention: getenv
        System.getenv("DATABASE_PASSWORD"); // mention: getenv
        System.getenv("DB_PASSWORD"); // mention: getenv
        System.getenv("POSTGRES_PASSWORD"); // mention: getenv
        System.getenv("MYSQL_PASSWORD"); // mention: getenv
        System.getenv("spring.datasource.password"); // mention: getenv
        System.getenv("SECRET_KEY"); // mention: getenv
        environment1.getProperty("SECRET_KEY"); // mention: getProperty
        environment2.getRequiredProperty("SECRET_KEY"); // mention: getRequiredProperty
    }

    void unrelated(Shelf shelf, String label) {
        shelf.getenv(label);
        shelf.VaultTemplate(label);
        shelf.VaultPropertySource(label);
        shelf.Value(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("SECRET_KEY");
    }
}
