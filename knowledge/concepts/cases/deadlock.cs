using System.Threading;

namespace Shop.Orders;

public class DeadlockSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Monitor.TryEnter(order); // mention: TryEnter
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.TryEnter(label);
    }
}
