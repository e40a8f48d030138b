using StackExchange.Redis;

namespace Shop.Orders;

public class CacheExpirySample
{
    private Shop shop;
    private MemoryCacheEntryOptions memoryCacheEntryOptions1; // mention: MemoryCacheEntryOptions
    private DistributedCacheEntryOptions distributedCacheEntryOptions2; // mention: DistributedCacheEntryOptions
    private HybridCacheEntryOptions hybridCacheEntryOptions3; // mention: HybridCacheEntryOptions

    public void Run(Order order)
    {
        shop.SetAbsoluteExpiration(order); // mention: SetAbsoluteExpiration
        shop.SetSlidingExpiration(order); // mention: SetSlidingExpiration
        shop.KeyExpire(order); // mention: KeyExpire
        shop.KeyExpireAsync(order); // mention: KeyExpireAsync
        shop.KeyTimeToLive(order); // mention: KeyTimeToLive
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.MemoryCacheEntryOptions(label);
        var setAbsoluteExpirationText = shelf.Count;
        var keyExpireText = shelf.Count;
    }
}
