using System.Diagnostics;

namespace Shop.Orders;

public class ProfilingSample
{
    private Shop shop;
    private Stopwatch stopwatch1; // mention: Stopwatch

    public void Run(Order order)
    {
        Stopwatch.StartNew(order); // mention: StartNew
        Stopwatch.GetTimestamp(order); // mention: GetTimestamp
        MiniProfiler.Current.Step(order); // mention: Step
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Stopwatch(label);
        shelf.StartNew(label);
    }
}
