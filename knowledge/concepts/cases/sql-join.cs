using System.Linq;

namespace Shop.Orders;

public class SqlJoinSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.GroupJoin(order); // mention: GroupJoin
        shop.LeftJoin(order); // mention: LeftJoin
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var groupJoinText = shelf.Count;
    }
}
