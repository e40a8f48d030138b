using Microsoft.EntityFrameworkCore;
using System.ComponentModel.DataAnnotations.Schema;

namespace Shop.Orders;

public class ForeignKeySample
{
    private Shop shop;
    [ForeignKey] // mention: ForeignKey
    public void Handle1(Order order)
    {
        shop.Note(order);
    }

    public void Run(Order order)
    {
        shop.HasForeignKey(order); // mention: HasForeignKey
        shop.HasPrincipalKey(order); // mention: HasPrincipalKey
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var hasForeignKeyText = shelf.Count;
        shelf.ForeignKey(label);
    }
}
