using System.Net.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class HttpMethodSample
{
    private Shop shop;
    [AcceptVerbs] // mention: AcceptVerbs
    public void Handle10(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        var level1 = HttpMethod.Get; // mention: Get
        var level2 = HttpMethod.Post; // mention: Post
        var level3 = HttpMethod.Put; // mention: Put
        var level4 = HttpMethod.Patch; // mention: Patch
        var level5 = HttpMethod.Delete; // mention: Delete
        var level6 = HttpMethods.Get; // mention: Get
        var level7 = HttpMethods.Post; // mention: Post
        var level8 = HttpMethods.Put; // mention: Put
        var level9 = HttpMethods.Delete; // mention: Delete
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Get(label);
        shelf.Post(label);
        shelf.AcceptVerbs(label);
    }
}
