namespace Shop.Orders;

public class ApiGatewaySample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddReverseProxy(order); // mention: AddReverseProxy
        shop.MapReverseProxy(order); // mention: MapReverseProxy
        shop.AddOcelot(order); // mention: AddOcelot
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addReverseProxyText = shelf.Count;
    }
}
