namespace Shop.Orders;

public class SavepointSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.CreateSavepoint(order); // mention: CreateSavepoint
        shop.CreateSavepointAsync(order); // mention: CreateSavepointAsync
        shop.RollbackToSavepoint(order); // mention: RollbackToSavepoint
        shop.RollbackToSavepointAsync(order); // mention: RollbackToSavepointAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var createSavepointText = shelf.Count;
    }
}
