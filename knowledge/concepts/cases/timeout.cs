using Polly;

namespace Shop.Orders;

public class TimeoutSample
{
    private Shop shop;
    private CancellationTokenSource cancellationTokenSource1; // mention: CancellationTokenSource

    public void Run(Order order)
    {
        shop.CancelAfter(order); // mention: CancelAfter
        shop.AddTimeout(order); // mention: AddTimeout
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var cancelAfterText = shelf.Count;
        shelf.CancellationTokenSource(label);
        var addTimeoutText = shelf.Count;
    }
}
