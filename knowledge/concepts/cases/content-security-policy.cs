namespace Shop.Orders;

public class ContentSecurityPolicySample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.UseCsp(order); // mention: UseCsp
        shop.AddContentSecurityPolicy(order); // mention: AddContentSecurityPolicy
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var useCspText = shelf.Count;
    }
}
