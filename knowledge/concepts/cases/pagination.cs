using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class PaginationSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.Skip(order); // mention: Skip
        shop.ToPagedListAsync(order); // mention: ToPagedListAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var skipText = shelf.Count;
        var toPagedListAsyncText = shelf.Count;
    }
}
