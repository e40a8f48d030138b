using NHibernate.Cache;

namespace Shop.Orders;

public class SecondLevelCacheSample
{
    private Shop shop;
    private ICacheProvider iCacheProvider1; // mention: ICacheProvider

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ICacheProvider(label);
    }
}
