namespace Shop.Orders;

public class FireAndForgetSample
{
    private Shop shop;

    public void Run(Order order)
    {
        HostingEnvironment.QueueBackgroundWorkItem(order); // mention: QueueBackgroundWorkItem
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.QueueBackgroundWorkItem(label);
    }
}
