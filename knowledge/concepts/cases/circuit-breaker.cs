using Polly;

namespace Shop.Orders;

public class CircuitBreakerSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddCircuitBreaker(order); // mention: AddCircuitBreaker
        shop.CircuitBreakerAsync(order); // mention: CircuitBreakerAsync
        shop.AddStandardResilienceHandler(order); // mention: AddStandardResilienceHandler
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addCircuitBreakerText = shelf.Count;
    }
}
