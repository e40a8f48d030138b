package com.example.shop;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

@Configuration
public class PersistenceConfig {
    @Value("${shop.ddl:validate}")
    private String ddl;

    private Properties hibernateProperties(boolean fresh) {
        Properties properties = new Properties();
        properties.setProperty("hibernate.hbm2ddl.auto", "validate");
        properties.setProperty("hibernate.hbm2ddl.auto", ddl);
        properties.setProperty("shop.stock.mode", "update");
        if (fresh) {
            properties.setProperty("hibernate.hbm2ddl.auto", "create");
        }
        return properties;
    }
}
