namespace Shop.Orders;

public class StoredProcedureSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = CommandType.StoredProcedure; // mention: StoredProcedure
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.StoredProcedure(label);
    }
}
