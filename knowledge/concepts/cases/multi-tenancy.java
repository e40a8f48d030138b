package shop;

import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;  // mention: CurrentTenantIdentifierResolver
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;  // mention: MultiTenantConnectionProvider

class MultiTenancySample {
    private Shop shop;

    @TenantId // mention: TenantId
    void handle1(Order order) {
        shop.note(order);
    }

    @Filter // mention: Filter
    void handle2(Order order) {
        shop.note(order);
    }

    @FilterDef // mention: FilterDef
    void handle3(Order order) {
        shop.note(order);
    }

    private CurrentTenantIdentifierResolver currentTenantIdentifierResolver4; // mention: CurrentTenantIdentifierResolver

    private MultiTenantConnectionProvider multiTenantConnectionProvider5; // mention: MultiTenantConnectionProvider

    void unrelated(Shelf shelf, String label) {
        shelf.TenantId(label);
        shelf.CurrentTenantIdentifierResolver(label);
    }
}
