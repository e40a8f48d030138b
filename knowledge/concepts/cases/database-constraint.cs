using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class DatabaseConstraintSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.HasCheckConstraint(order); // mention: HasCheckConstraint
        shop.OnDelete(order); // mention: OnDelete
        var level1 = DeleteBehavior.Cascade; // mention: Cascade
        var level2 = DeleteBehavior.Restrict; // mention: Restrict
        var level3 = DeleteBehavior.SetNull; // mention: SetNull
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var hasCheckConstraintText = shelf.Count;
        shelf.Cascade(label);
    }
}
