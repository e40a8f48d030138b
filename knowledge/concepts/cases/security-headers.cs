namespace Shop.Orders;

public class SecurityHeadersSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.UseSecurityHeaders(order); // mention: UseSecurityHeaders
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var useSecurityHeadersText = shelf.Count;
    }
}
