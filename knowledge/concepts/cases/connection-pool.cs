using Npgsql;
using Microsoft.Data.SqlClient;

namespace Shop.Orders;

public class ConnectionPoolSample
{
    private Shop shop;
    private NpgsqlDataSourceBuilder npgsqlDataSourceBuilder1; // mention: NpgsqlDataSourceBuilder

    public void Run(Order order)
    {
        NpgsqlDataSource.Create(order); // mention: Create
        SqlConnection.ClearPool(order); // mention: ClearPool
        SqlConnection.ClearAllPools(order); // mention: ClearAllPools
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.NpgsqlDataSourceBuilder(label);
        shelf.Create(label);
        shelf.ClearPool(label);
    }
}
