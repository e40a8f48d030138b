using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class MultiTenancySample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.HasQueryFilter(order); // mention: HasQueryFilter
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var hasQueryFilterText = shelf.Count;
    }
}
