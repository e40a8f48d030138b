namespace Shop.Orders;

public class ThirdPartyCookieSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = SameSiteMode.None; // mention: None
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var countText = shelf.Count;
    }
}

public class Labels
{
    public void Write(Shelf shelf)
    {
        shelf.Label("None");
    }
}
