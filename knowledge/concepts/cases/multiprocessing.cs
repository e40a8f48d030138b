using System.Diagnostics;

namespace Shop.Orders;

public class MultiprocessingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Process.Start(order); // mention: Start
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Start(label);
    }
}
