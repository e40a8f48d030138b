using Microsoft.Data.SqlClient;

public class Shop
{
    public int Suggestions(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM products WHERE shop_id = @id ORDER BY RANDOM() LIMIT 5", connection);  // expect: sql-order-by-random
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
