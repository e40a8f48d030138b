using GreenDonut;

namespace Shop.Orders;

public class GraphqlDataloaderSample
{
    private Shop shop;
    private BatchDataLoader<string, Order> batchDataLoader1; // mention: BatchDataLoader
    private GroupedDataLoader<string, Order> groupedDataLoader2; // mention: GroupedDataLoader

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.BatchDataLoader(label);
    }
}
