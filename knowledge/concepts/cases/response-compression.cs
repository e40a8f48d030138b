namespace Shop.Orders;

public class ResponseCompressionSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.UseResponseCompression(order); // mention: UseResponseCompression
        shop.AddResponseCompression(order); // mention: AddResponseCompression
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var useResponseCompressionText = shelf.Count;
    }
}
