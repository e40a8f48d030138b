using System.Diagnostics;

namespace Shop.Orders;

public class DebuggerSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Debugger.Break(order); // mention: Break
        Debugger.Launch(order); // mention: Launch
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Break(label);
    }
}
