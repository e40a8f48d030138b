namespace Shop.Orders;

public class ZeroBasedIndexSample
{
    private Shop shop;

    public void Run(Order order)
    {
        Enumerable.Range(order); // mention: Range
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Range(label);
    }
}
