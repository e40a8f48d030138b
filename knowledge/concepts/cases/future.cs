namespace Shop.Orders;

public class FutureSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Task.WhenAll(order); // mention: WhenAll
        Task.WhenAny(order); // mention: WhenAny
        Task.Run(order); // mention: Run
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.WhenAll(label);
    }
}
