namespace Shop.Orders;

public class SingletonSample
{
    private Shop shop;
    private Lazy<Order> lazy1; // mention: Lazy

    public void Run(Order order)
    {
        shop.AddSingleton(order); // mention: AddSingleton
        shop.TryAddSingleton(order); // mention: TryAddSingleton
        shop.AddKeyedSingleton(order); // mention: AddKeyedSingleton
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var addSingletonText = shelf.Count;
        shelf.Lazy(label);
    }
}
