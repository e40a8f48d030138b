using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class QueryPlanSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.ToQueryString(order); // mention: ToQueryString
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var toQueryStringText = shelf.Count;
    }
}
