namespace Shop.Orders;

public class AnonymousFunctionSample
{
    private Shop shop;
    private Func<Order> func1; // mention: Func
    private Predicate<Order> predicate2;

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Func(label);
    }
}
