namespace Shop.Orders;

public class SqlInjectionSample
{
    private Shop shop;
    private SqlCommand sqlCommand1;
    private NpgsqlCommand npgsqlCommand2;
    private MySqlCommand mySqlCommand3;
    private SqliteCommand sqliteCommand4;

    public void Run(Order order)
    {
        shop.FromSqlRaw(order); // mention: FromSqlRaw
        shop.ExecuteSqlRaw(order); // mention: ExecuteSqlRaw
        shop.ExecuteSqlRawAsync(order); // mention: ExecuteSqlRawAsync
        shop.SqlQueryRaw(order); // mention: SqlQueryRaw
        var first = new SqlCommand("SELECT * FROM orders WHERE id = " + order.Id, shop); // mention: SqlCommand
        var second = new NpgsqlCommand(order.Text, shop); // mention: NpgsqlCommand
        var third = new MySqlCommand($"SELECT * FROM {order.Table}", shop); // mention: MySqlCommand
        var fourth = new SqliteCommand(order.Text); // mention: SqliteCommand
    }

    public void ConstantText(int customer)
    {
        shop.FromSqlRaw("SELECT * FROM orders WHERE customer = {0}", customer);
        shop.ExecuteSqlRaw("DELETE FROM carts");
        var command = new SqlCommand("SELECT * FROM orders WHERE id = @id", shop);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var fromSqlRawText = shelf.Count;
        shelf.SqlCommand(label);
    }
}
