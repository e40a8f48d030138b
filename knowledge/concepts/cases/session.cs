namespace Shop.Orders;

public class SessionSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.AddSession(order); // mention: AddSession
        shop.UseSession(order); // mention: UseSession
        HttpContext.Session.GetString(order); // mention: GetString
        HttpContext.Session.SetString(order); // mention: SetString
        HttpContext.Session.GetInt32(order); // mention: GetInt32
        HttpContext.Session.SetInt32(order); // mention: SetInt32
        HttpContext.Session.Clear(order); // mention: Clear
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addSessionText = shelf.Count;
    }
}
