using System.Net;

namespace Shop.Orders;

public class HttpServerSample
{
    private Shop shop;
    private HttpListener httpListener1; // mention: HttpListener

    public void Run(Order order)
    {
        shop.ConfigureKestrel(order); // mention: ConfigureKestrel
        shop.UseKestrel(order); // mention: UseKestrel
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.HttpListener(label);
        var configureKestrelText = shelf.Count;
    }
}
