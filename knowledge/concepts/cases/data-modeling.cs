using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class DataModelingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.HasPrecision(order);
        shop.HasConversion(order); // mention: HasConversion
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var hasConversionText = shelf.Count;
    }
}
