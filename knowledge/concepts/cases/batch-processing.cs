using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class BatchProcessingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AsAsyncEnumerable(order); // mention: AsAsyncEnumerable
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var asAsyncEnumerableText = shelf.Count;
    }
}
