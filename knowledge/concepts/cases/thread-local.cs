namespace Shop.Orders;

public class ThreadLocalSample
{
    private Shop shop;
    private AsyncLocal<Order> asyncLocal1; // mention: AsyncLocal
    private ThreadLocal<Order> threadLocal2; // mention: ThreadLocal

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.AsyncLocal(label);
    }
}
