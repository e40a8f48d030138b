using System.Diagnostics;

namespace Shop.Orders;

public class DistributedTracingSample
{
    private Shop shop;
    private ActivitySource activitySource1; // mention: ActivitySource

    public void Run(Order order)
    {
        shop.AddOpenTelemetry(order); // mention: AddOpenTelemetry
        shop.WithTracing(order); // mention: WithTracing
        shop.AddSource(order); // mention: AddSource
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ActivitySource(label);
        var addOpenTelemetryText = shelf.Count;
    }
}
