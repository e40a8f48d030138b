package shop;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.swagger.v3.oas.models.OpenAPI;  // mention: OpenAPI
import org.springdoc.core.models.GroupedOpenApi;  // mention: GroupedOpenApi

class OpenapiSample {
    private Shop shop;

    @Operation // mention: Operation
    void handle1(Order order) {
        shop.note(order);
    }

    @Parameter // mention: Parameter
    void handle2(Order order) {
        shop.note(order);
    }

    @Schema // mention: Schema
    void handle3(Order order) {
        shop.note(order);
    }

    @ApiResponse // mention: ApiResponse
    void handle4(Order order) {
        shop.note(order);
    }

    @Tag // mention: Tag
    void handle5(Order order) {
        shop.note(order);
    }

    private OpenAPI openAPI6; // mention: OpenAPI

    private GroupedOpenApi groupedOpenApi7; // mention: GroupedOpenApi

    void unrelated(Shelf shelf, String label) {
        shelf.Operation(label);
        shelf.OpenAPI(label);
    }
}
