using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Shop.Orders;

public class LazyLoadingSample
{
    private Shop shop;
    private ILazyLoader iLazyLoader1; // mention: ILazyLoader

    public void Run(Order order)
    {
        shop.UseLazyLoadingProxies(order); // mention: UseLazyLoadingProxies
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var useLazyLoadingProxiesText = shelf.Count;
        shelf.ILazyLoader(label);
    }
}
