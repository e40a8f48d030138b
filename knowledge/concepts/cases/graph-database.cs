using Neo4j.Driver;

namespace Shop.Orders;

public class GraphDatabaseSample
{
    private Shop shop;

    public void Run(Order order)
    {
        GraphDatabase.Driver(order); // mention: Driver
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Driver(label);
    }
}
