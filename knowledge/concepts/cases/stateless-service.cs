namespace Shop.Orders;

public class StatelessServiceSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddDistributedMemoryCache(order); // mention: AddDistributedMemoryCache
        shop.AddStackExchangeRedisCache(order); // mention: AddStackExchangeRedisCache
        shop.PersistKeysToStackExchangeRedis(order); // mention: PersistKeysToStackExchangeRedis
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addDistributedMemoryCacheText = shelf.Count;
    }
}
