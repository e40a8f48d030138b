using Microsoft.EntityFrameworkCore;
using NHibernate.Linq;

namespace Shop.Orders;

public class EagerLoadingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.Include(order); // mention: Include
        shop.ThenInclude(order); // mention: ThenInclude
        shop.AsSplitQuery(order); // mention: AsSplitQuery
        shop.AsSingleQuery(order); // mention: AsSingleQuery
        shop.FetchMany(order); // mention: FetchMany
        shop.ThenFetch(order); // mention: ThenFetch
        shop.ThenFetchMany(order); // mention: ThenFetchMany
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var includeText = shelf.Count;
        var fetchManyText = shelf.Count;
    }
}
