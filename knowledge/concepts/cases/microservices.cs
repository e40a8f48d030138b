using Dapr.Client;

namespace Shop.Orders;

public class MicroservicesSample
{
    private Shop shop;
    private DaprClient daprClient1; // mention: DaprClient

    public void Run(Order order)
    {
        shop.AddServiceDiscovery(order); // mention: AddServiceDiscovery
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addServiceDiscoveryText = shelf.Count;
        shelf.DaprClient(label);
    }
}
