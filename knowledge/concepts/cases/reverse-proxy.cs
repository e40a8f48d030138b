namespace Shop.Orders;

public class ReverseProxySample
{
    private Shop shop;
    private ForwardedHeadersOptions forwardedHeadersOptions1; // mention: ForwardedHeadersOptions

    public void Run(Order order)
    {
        shop.get("X-Forwarded-For"); // mention: get
        shop.header("X-Forwarded-For"); // mention: header
        shop.headers("X-Forwarded-For"); // mention: headers
        shop.getHeader("X-Forwarded-For"); // mention: getHeader
        shop.Get("X-Forwarded-For"); // mention: Get
        shop.GetHeader("X-Forwarded-For"); // mention: GetHeader
        shop.TryGetValue("X-Forwarded-For"); // mention: TryGetValue
        shop.UseForwardedHeaders(order); // mention: UseForwardedHeaders
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var getText = shelf.Count;
        shelf.ForwardedHeadersOptions(label);
        var useForwardedHeadersText = shelf.Count;
    }
}
