using System.Diagnostics.CodeAnalysis;

namespace Shop.Orders;

public class StaticAnalysisSample
{
    private Shop shop;
    [SuppressMessage] // mention: SuppressMessage
    public void Handle1(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.SuppressMessage(label);
    }
}
