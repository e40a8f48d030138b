namespace Shop.Orders;

public class DatabaseChoiceSample
{
    private Shop shop;

    public void Run(Order order)
    {
        shop.UseNpgsql(order); // mention: UseNpgsql
        shop.UseSqlServer(order); // mention: UseSqlServer
        shop.UseSqlite(order); // mention: UseSqlite
        shop.UseMySql(order); // mention: UseMySql
        shop.UseMySQL(order); // mention: UseMySQL
        shop.UseOracle(order); // mention: UseOracle
        shop.UseCosmos(order); // mention: UseCosmos
        shop.UseInMemoryDatabase(order); // mention: UseInMemoryDatabase
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var useNpgsqlText = shelf.Count;
    }
}
