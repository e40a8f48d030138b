namespace Shop.Orders;

public class ThreadPoolSample
{
    private Shop shop;

    public void Run(Order order)
    {
        ThreadPool.QueueUserWorkItem(order); // mention: QueueUserWorkItem
        ThreadPool.SetMinThreads(order); // mention: SetMinThreads
        Parallel.ForEach(order); // mention: ForEach
        Parallel.ForEachAsync(order); // mention: ForEachAsync
        Parallel.Invoke(order); // mention: Invoke
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.QueueUserWorkItem(label);
    }
}
