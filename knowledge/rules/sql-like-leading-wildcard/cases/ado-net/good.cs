using Microsoft.Data.SqlClient;

public class Shop
{
    public int Named(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM users WHERE name LIKE 'ann%' AND shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Matching(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM users WHERE name LIKE @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Everything(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM users WHERE name LIKE '%' AND shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
