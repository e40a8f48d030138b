using Microsoft.AspNetCore;

namespace Shop.Orders;

public class MiddlewareSample
{
    private Shop shop;
    private IMiddleware iMiddleware1; // mention: IMiddleware
    private RequestDelegate requestDelegate2; // mention: RequestDelegate

    public void Run(Order order)
    {
        shop.UseMiddleware(order); // mention: UseMiddleware
        shop.UseRouting(order); // mention: UseRouting
        shop.UseAuthentication(order); // mention: UseAuthentication
        shop.UseAuthorization(order); // mention: UseAuthorization
        shop.UseStaticFiles(order); // mention: UseStaticFiles
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IMiddleware(label);
        var useMiddlewareText = shelf.Count;
    }
}
