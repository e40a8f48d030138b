namespace Shop.Orders;

public class SqlNullSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = DBNull.Value; // mention: Value
        shop.IsDBNull(order); // mention: IsDBNull
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Value(label);
        var isDBNullText = shelf.Count;
    }
}
