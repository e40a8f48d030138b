using Microsoft.Data.SqlClient;

public class Shop
{
    public int OpenOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT o.id, c.name FROM orders o, customers c WHERE o.state = @id", connection);  // expect: sql-implicit-cross-join
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
