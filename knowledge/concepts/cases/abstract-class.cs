namespace Shop.Orders;

public class AbstractClassSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Activator.CreateInstance(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.CreateInstance(label);
    }
}
