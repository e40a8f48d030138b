using System.Diagnostics.Metrics;
using Prometheus;

namespace Shop.Orders;

public class MetricsSample
{
    private Shop shop;
    private Meter meter1; // mention: Meter

    public void Run(Order order)
    {
        Metrics.CreateCounter(order); // mention: CreateCounter
        Metrics.CreateHistogram(order); // mention: CreateHistogram
        Metrics.CreateGauge(order); // mention: CreateGauge
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Meter(label);
        shelf.CreateCounter(label);
    }
}
