using Polly;

namespace Shop.Orders;

public class ConcurrencyLimitSample
{
    private Shop shop;
    private SemaphoreSlim semaphoreSlim1; // mention: SemaphoreSlim

    public void Run(Order order)
    {
        shop.AddConcurrencyLimiter(order); // mention: AddConcurrencyLimiter
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.SemaphoreSlim(label);
        var addConcurrencyLimiterText = shelf.Count;
    }
}
