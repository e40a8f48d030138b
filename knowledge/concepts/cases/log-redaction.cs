namespace Shop.Orders;

public class LogRedactionSample
{
    private Shop shop;
    [LogPropertyIgnore] // mention: LogPropertyIgnore
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [NotLogged] // mention: NotLogged
    public void Handle2(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.AddRedaction(order); // mention: AddRedaction
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.LogPropertyIgnore(label);
        var addRedactionText = shelf.Count;
    }
}
