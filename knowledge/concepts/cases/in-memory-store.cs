using StackExchange.Redis;

namespace Shop.Orders;

public class InMemoryStoreSample
{
    private Shop shop;
    private IConnectionMultiplexer iConnectionMultiplexer1; // mention: IConnectionMultiplexer
    private ConnectionMultiplexer connectionMultiplexer2; // mention: ConnectionMultiplexer

    public void Run(Order order)
    {
        ConnectionMultiplexer.Connect(order); // mention: Connect
        ConnectionMultiplexer.ConnectAsync(order); // mention: ConnectAsync
        shop.HashSet(order); // mention: HashSet
        shop.HashGetAll(order); // mention: HashGetAll
        shop.SortedSetAdd(order); // mention: SortedSetAdd
        shop.SortedSetAddAsync(order); // mention: SortedSetAddAsync
        shop.ListLeftPush(order); // mention: ListLeftPush
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IConnectionMultiplexer(label);
        shelf.Connect(label);
        var hashSetText = shelf.Count;
    }
}
