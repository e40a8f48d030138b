using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class UnitOfWorkSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.SaveChanges(order); // mention: SaveChanges
        shop.SaveChangesAsync(order); // mention: SaveChangesAsync
        shop.AsNoTracking(order); // mention: AsNoTracking
        shop.AsTracking(order); // mention: AsTracking
        var level1 = shop.ChangeTracker; // mention: ChangeTracker
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var saveChangesText = shelf.Count;
        var changeTrackerText = shelf.Count;
    }
}
