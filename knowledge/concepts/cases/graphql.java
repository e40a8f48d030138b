package shop;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.DgsMutation;
import graphql.schema.DataFetcher;  // mention: DataFetcher
import graphql.schema.DataFetchingEnvironment;  // mention: DataFetchingEnvironment
import graphql.schema.GraphQLSchema;  // mention: GraphQLSchema

class GraphqlSample {
    private Shop shop;

    @QueryMapping // mention: QueryMapping
    void handle1(Order order) {
        shop.note(order);
    }

    @MutationMapping // mention: MutationMapping
    void handle2(Order order) {
        shop.note(order);
    }

    @Argument // mention: Argument
    void handle3(Order order) {
        shop.note(order);
    }

    @DgsComponent // mention: DgsComponent
    void handle4(Order order) {
        shop.note(order);
    }

    @DgsQuery // mention: DgsQuery
    void handle5(Order order) {
        shop.note(order);
    }

    @DgsMutation // mention: DgsMutation
    void handle6(Order order) {
        shop.note(order);
    }

    private DataFetcher dataFetcher7; // mention: DataFetcher

    private DataFetchingEnvironment dataFetchingEnvironment8; // mention: DataFetchingEnvironment

    private GraphQLSchema graphQLSchema9; // mention: GraphQLSchema

    void unrelated(Shelf shelf, String label) {
        shelf.QueryMapping(label);
        shelf.DataFetcher(label);
    }
}
