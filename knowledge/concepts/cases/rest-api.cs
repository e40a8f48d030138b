using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class RestApiSample
{
    private Shop shop;
    [HttpGet] // mention: HttpGet
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [HttpPost] // mention: HttpPost
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    [HttpPut] // mention: HttpPut
    public void Handle3(Order order)
    {
        shop.Note(order);
    }
    [HttpPatch] // mention: HttpPatch
    public void Handle4(Order order)
    {
        shop.Note(order);
    }
    [HttpDelete] // mention: HttpDelete
    public void Handle5(Order order)
    {
        shop.Note(order);
    }
    [ApiController] // mention: ApiController
    public void Handle6(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.MapGet(order); // mention: MapGet
        shop.MapPost(order); // mention: MapPost
        shop.MapPut(order); // mention: MapPut
        shop.MapPatch(order); // mention: MapPatch
        shop.MapDelete(order); // mention: MapDelete
        shop.MapGroup(order); // mention: MapGroup
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.HttpGet(label);
        var mapGetText = shelf.Count;
    }
}
