using Microsoft.Data.SqlClient;

public class Shop
{
    public int Suggestions(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM products WHERE id >= @id ORDER BY id LIMIT 5", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Drawn(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT RANDOM() FROM products WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
