namespace Shop.Orders;

public class DeprecationSample
{
    private Shop shop;
    [Obsolete] // mention: Obsolete
    public void Handle1(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Obsolete(label);
    }
}
