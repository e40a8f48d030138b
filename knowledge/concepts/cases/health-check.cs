namespace Shop.Orders;

public class HealthCheckSample
{
    private Shop shop;
    private IHealthCheck iHealthCheck1; // mention: IHealthCheck

    public void Run(Order order)
    {
        shop.AddHealthChecks(order); // mention: AddHealthChecks
        shop.MapHealthChecks(order); // mention: MapHealthChecks
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addHealthChecksText = shelf.Count;
        shelf.IHealthCheck(label);
    }
}
