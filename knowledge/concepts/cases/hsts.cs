namespace Shop.Orders;

public class HstsSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.UseHsts(order); // mention: UseHsts
        shop.AddHsts(order); // mention: AddHsts
        shop.UseHttpsRedirection(order); // mention: UseHttpsRedirection
        shop.AddHttpsRedirection(order); // mention: AddHttpsRedirection
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var useHstsText = shelf.Count;
    }
}
