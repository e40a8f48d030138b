using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Orders;

public class ExpandAndContractSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.DropColumn(order); // mention: DropColumn
        shop.RenameColumn(order); // mention: RenameColumn
        shop.RenameTable(order); // mention: RenameTable
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var dropColumnText = shelf.Count;
    }
}
