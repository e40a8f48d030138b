namespace Shop.Orders;

public class MemoryLeakSample
{
    private Shop shop;
    private WeakReference<Order> weakReference1; // mention: WeakReference
    private ConditionalWeakTable<string, Order> conditionalWeakTable2; // mention: ConditionalWeakTable

    public void Run(Order order)
    {
        GC.Collect(order); // mention: Collect
        GC.SuppressFinalize(order); // mention: SuppressFinalize
        GC.GetTotalMemory(order); // mention: GetTotalMemory
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.WeakReference(label);
        shelf.Collect(label);
    }
}
