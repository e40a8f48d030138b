using Microsoft.AspNetCore;

namespace Shop.Orders;

public class VaryHeaderSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.SetVaryByHeader(order); // mention: SetVaryByHeader
        shop.SetVaryByQuery(order); // mention: SetVaryByQuery
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var setVaryByHeaderText = shelf.Count;
    }
}
