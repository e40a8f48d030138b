using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class MassAssignmentSample
{
    private Shop shop;
    [Bind] // mention: Bind
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [BindNever] // mention: BindNever
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    [BindRequired] // mention: BindRequired
    public void Handle3(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.TryUpdateModelAsync(order); // mention: TryUpdateModelAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Bind(label);
        var tryUpdateModelAsyncText = shelf.Count;
    }
}
