using Microsoft.Extensions.Caching;

namespace Shop.Orders;

public class CacheEvictionSample
{
    private Shop shop;
    private MemoryCacheOptions memoryCacheOptions1; // mention: MemoryCacheOptions

    public void Run(Order order)
    {
        shop.SetSize(order); // mention: SetSize
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.MemoryCacheOptions(label);
        var setSizeText = shelf.Count;
    }
}
