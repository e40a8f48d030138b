using Microsoft.Data.SqlClient;

public class Shop
{
    public int SecondPage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id, name FROM products WHERE shop_id = @id ORDER BY id LIMIT 20 OFFSET 40", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int One(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM products WHERE shop_id = @id LIMIT 1", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int ByKey(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM products WHERE id = @id LIMIT 10", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Total(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT count(*) FROM products WHERE shop_id = @id LIMIT 10", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
