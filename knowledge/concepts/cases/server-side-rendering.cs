using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shop.Orders;

public class ServerSideRenderingSample
{
    private Shop shop;
    private PageModel pageModel1; // mention: PageModel

    public void Run(Order order)
    {
        shop.AddRazorPages(order); // mention: AddRazorPages
        shop.MapRazorPages(order); // mention: MapRazorPages
        shop.AddControllersWithViews(order); // mention: AddControllersWithViews
        shop.AddRazorComponents(order); // mention: AddRazorComponents
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addRazorPagesText = shelf.Count;
        shelf.PageModel(label);
    }
}
