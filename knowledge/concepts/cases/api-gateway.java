package shop;

import org.springframework.cloud.gateway.route.RouteLocator;  // mention: RouteLocator
import org.springframework.cloud.gateway.route.RouteLocatorBuilder;  // mention: RouteLocatorBuilder
import org.springframework.cloud.gateway.filter.GatewayFilter;  // mention: GatewayFilter
import org.springframework.cloud.gateway.filter.GlobalFilter;  // mention: GlobalFilter

class ApiGatewaySample {
    private Shop shop;

    private RouteLocator routeLocator1; // mention: RouteLocator

    private RouteLocatorBuilder routeLocatorBuilder2; // mention: RouteLocatorBuilder

    private GatewayFilter gatewayFilter3; // mention: GatewayFilter

    private GlobalFilter globalFilter4; // mention: GlobalFilter

    void unrelated(Shelf shelf, String label) {
        shelf.RouteLocator(label);
    }
}
