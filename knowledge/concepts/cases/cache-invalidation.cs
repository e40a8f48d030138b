using StackExchange.Redis;

namespace Shop.Orders;

public class CacheInvalidationSample
{
    private Shop shop;
    private IMemoryCache iMemoryCache1;
    private IDistributedCache iDistributedCache2;
    private HybridCache hybridCache3;
    private HybridCache hybridCache4;

    public void Run(Order order)
    {
        iMemoryCache1.Remove(order); // mention: Remove
        iDistributedCache2.RemoveAsync(order); // mention: RemoveAsync
        hybridCache3.RemoveAsync(order); // mention: RemoveAsync
        hybridCache4.RemoveByTagAsync(order); // mention: RemoveByTagAsync
        shop.EvictByTagAsync(order); // mention: EvictByTagAsync
        shop.KeyDelete(order); // mention: KeyDelete
        shop.KeyDeleteAsync(order); // mention: KeyDeleteAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Remove(label);
        var keyDeleteText = shelf.Count;
    }
}
