using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class OptimisticLockSample
{
    private Shop shop;
    [Timestamp] // mention: Timestamp
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [ConcurrencyCheck] // mention: ConcurrencyCheck
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    private DbUpdateConcurrencyException dbUpdateConcurrencyException3; // mention: DbUpdateConcurrencyException

    public void Run(Order order)
    {
        shop.IsRowVersion(order); // mention: IsRowVersion
        shop.IsConcurrencyToken(order); // mention: IsConcurrencyToken
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Timestamp(label);
        var isRowVersionText = shelf.Count;
        shelf.DbUpdateConcurrencyException(label);
    }
}
