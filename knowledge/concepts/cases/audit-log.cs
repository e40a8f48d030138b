namespace Shop.Orders;

public class AuditLogSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.IsTemporal(order); // mention: IsTemporal
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var isTemporalText = shelf.Count;
    }
}
