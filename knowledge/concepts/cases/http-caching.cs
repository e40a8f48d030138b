using Microsoft.AspNetCore;

namespace Shop.Orders;

public class HttpCachingSample
{
    private Shop shop;
    [ResponseCache] // mention: ResponseCache
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [OutputCache] // mention: OutputCache
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    private CacheControlHeaderValue cacheControlHeaderValue3; // mention: CacheControlHeaderValue
    private EntityTagHeaderValue entityTagHeaderValue4; // mention: EntityTagHeaderValue

    public void Run(Order order)
    {
        shop.AddResponseCaching(order); // mention: AddResponseCaching
        shop.UseResponseCaching(order); // mention: UseResponseCaching
        shop.AddOutputCache(order); // mention: AddOutputCache
        shop.UseOutputCache(order); // mention: UseOutputCache
        shop.CacheOutput(order); // mention: CacheOutput
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ResponseCache(label);
        var addResponseCachingText = shelf.Count;
        shelf.CacheControlHeaderValue(label);
    }
}
