using StackExchange.Redis;

namespace Shop.Orders;

public class CacheAsideSample
{
    private Shop shop;
    private IMemoryCache iMemoryCache1; // mention: IMemoryCache
    private IDistributedCache iDistributedCache2; // mention: IDistributedCache
    private HybridCache hybridCache3; // mention: HybridCache

    public void Run(Order order)
    {
        shop.GetOrCreate(order); // mention: GetOrCreate
        shop.GetOrCreateAsync(order); // mention: GetOrCreateAsync
        shop.AddMemoryCache(order); // mention: AddMemoryCache
        shop.AddHybridCache(order); // mention: AddHybridCache
        shop.StringGet(order); // mention: StringGet
        shop.StringGetAsync(order); // mention: StringGetAsync
        shop.StringSet(order); // mention: StringSet
        shop.StringSetAsync(order); // mention: StringSetAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IMemoryCache(label);
        var getOrCreateText = shelf.Count;
        var stringGetText = shelf.Count;
    }
}
