using Polly;

namespace Shop.Orders;

public class RetrySample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddRetry(order); // mention: AddRetry
        shop.WaitAndRetryAsync(order); // mention: WaitAndRetryAsync
        shop.RetryAsync(order); // mention: RetryAsync
        shop.WaitAndRetry(order); // mention: WaitAndRetry
        shop.EnableRetryOnFailure(order); // mention: EnableRetryOnFailure
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addRetryText = shelf.Count;
        var enableRetryOnFailureText = shelf.Count;
    }
}
