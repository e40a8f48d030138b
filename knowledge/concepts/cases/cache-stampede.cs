using ZiggyCreatures.Caching.Fusion;

namespace Shop.Orders;

public class CacheStampedeSample
{
    private Shop shop;
    private IFusionCache iFusionCache1; // mention: IFusionCache
    private FusionCacheEntryOptions fusionCacheEntryOptions2; // mention: FusionCacheEntryOptions

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IFusionCache(label);
    }
}
