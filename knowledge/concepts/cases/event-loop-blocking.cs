namespace Shop.Orders;

public class EventLoopBlockingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.GetAwaiter().GetResult(order); // mention: GetResult
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var getResultText = shelf.Count;
    }
}
