using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class ContentNegotiationSample
{
    private Shop shop;
    [Produces] // mention: Produces
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [Consumes] // mention: Consumes
    public void Handle2(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Produces(label);
    }
}
