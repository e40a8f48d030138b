using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class ExactDecimalSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.HasPrecision(order); // mention: HasPrecision
        shop.HasConversion(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var hasPrecisionText = shelf.Count;
    }
}
