using Microsoft.AspNetCore.SignalR;
using System.Net.WebSockets;

namespace Shop.Orders;

public class WebsocketSample
{
    private Shop shop;
    private Hub hub1; // mention: Hub
    private IHubContext<Order> iHubContext2; // mention: IHubContext
    private ClientWebSocket clientWebSocket3; // mention: ClientWebSocket
    private WebSocket webSocket4; // mention: WebSocket

    public void Run(Order order)
    {
        shop.MapHub(order); // mention: MapHub
        shop.AddSignalR(order); // mention: AddSignalR
        shop.UseWebSockets(order); // mention: UseWebSockets
        shop.AcceptWebSocketAsync(order); // mention: AcceptWebSocketAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Hub(label);
        shelf.ClientWebSocket(label);
        var mapHubText = shelf.Count;
    }
}
