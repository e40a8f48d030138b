using Microsoft.EntityFrameworkCore;
using EFCore.BulkExtensions;
using Microsoft.Data.SqlClient;

namespace Shop.Orders;

public class QueryBatchingSample
{
    private Shop shop;
    private SqlBulkCopy sqlBulkCopy1; // mention: SqlBulkCopy

    public void Run(Order order)
    {
        shop.ExecuteUpdate(order); // mention: ExecuteUpdate
        shop.ExecuteUpdateAsync(order); // mention: ExecuteUpdateAsync
        shop.ExecuteDelete(order); // mention: ExecuteDelete
        shop.ExecuteDeleteAsync(order); // mention: ExecuteDeleteAsync
        shop.BulkInsert(order); // mention: BulkInsert
        shop.BulkInsertAsync(order); // mention: BulkInsertAsync
        shop.BulkUpdate(order); // mention: BulkUpdate
        shop.BulkUpdateAsync(order); // mention: BulkUpdateAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var executeUpdateText = shelf.Count;
        var bulkInsertText = shelf.Count;
        shelf.SqlBulkCopy(label);
    }
}
