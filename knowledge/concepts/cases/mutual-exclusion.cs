using System.Threading;

namespace Shop.Orders;

public class MutualExclusionSample
{
    private Shop shop;
    private ReaderWriterLockSlim readerWriterLockSlim1; // mention: ReaderWriterLockSlim

    public void Run(Order order)
    {
        Monitor.Enter(order); // mention: Enter
        Monitor.Exit(order); // mention: Exit
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Enter(label);
        shelf.ReaderWriterLockSlim(label);
    }
}
