using System.Net.Http;
using System.Net.Sockets;

namespace Shop.Orders;

public class KeepAliveSample
{
    private Shop shop;
    private IHttpClientFactory iHttpClientFactory1; // mention: IHttpClientFactory
    private SocketsHttpHandler socketsHttpHandler2; // mention: SocketsHttpHandler
    private TcpClient tcpClient3;
    private TcpListener tcpListener4;

    public void Run(Order order)
    {
        shop.AddHttpClient(order); // mention: AddHttpClient
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IHttpClientFactory(label);
        shelf.TcpClient(label);
        var addHttpClientText = shelf.Count;
    }
}
