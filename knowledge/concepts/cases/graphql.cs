namespace Shop.Orders;

public class GraphqlSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddGraphQLServer(order); // mention: AddGraphQLServer
        shop.AddQueryType(order); // mention: AddQueryType
        shop.AddMutationType(order); // mention: AddMutationType
        shop.MapGraphQL(order); // mention: MapGraphQL
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addGraphQLServerText = shelf.Count;
    }
}
