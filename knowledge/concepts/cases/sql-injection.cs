namespace Shop.Orders;

public class SqlInjectionSample
{
    private Shop shop;
    private SqlCommand sqlCommand1; // mention: SqlCommand
    private NpgsqlCommand npgsqlCommand2; // mention: NpgsqlCommand
    private MySqlCommand mySqlCommand3; // mention: MySqlCommand
    private SqliteCommand sqliteCommand4; // mention: SqliteCommand

    public void Run(Order order)
    {
        shop.FromSqlRaw(order); // mention: FromSqlRaw
        shop.ExecuteSqlRaw(order); // mention: ExecuteSqlRaw
        shop.ExecuteSqlRawAsync(order); // mention: ExecuteSqlRawAsync
        shop.SqlQueryRaw(order); // mention: SqlQueryRaw
    }

    public void ConstantText(int customer)
    {
        shop.FromSqlRaw("SELECT * FROM orders WHERE customer = {0}", customer);
        shop.ExecuteSqlRaw("DELETE FROM carts");
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var fromSqlRawText = shelf.Count;
        shelf.SqlCommand(label);
    }
}
