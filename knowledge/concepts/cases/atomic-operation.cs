namespace Shop.Orders;

public class AtomicOperationSample
{
    private Shop shop;
    private ConcurrentDictionary<string, Order> concurrentDictionary1; // mention: ConcurrentDictionary

    public void Run(Order order)
    {
        Interlocked.Increment(order); // mention: Increment
        Interlocked.Decrement(order); // mention: Decrement
        Interlocked.Exchange(order); // mention: Exchange
        Interlocked.CompareExchange(order); // mention: CompareExchange
        Interlocked.Add(order); // mention: Add
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Increment(label);
        shelf.ConcurrentDictionary(label);
    }
}
