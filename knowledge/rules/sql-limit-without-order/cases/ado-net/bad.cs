using Microsoft.Data.SqlClient;

public class Shop
{
    public int SecondPage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id, name FROM products WHERE shop_id = @id LIMIT 20 OFFSET 40", connection);  // expect: sql-limit-without-order
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Some(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id, name FROM products WHERE shop_id = @id LIMIT 20", connection);  // expect: sql-limit-without-order possible
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
