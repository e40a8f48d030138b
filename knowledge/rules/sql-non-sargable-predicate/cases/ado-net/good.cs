using Microsoft.Data.SqlClient;

public class Shop
{
    public int Since(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM orders WHERE created_at >= @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Days(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT DATE(created_at) FROM orders WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Lowered(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM users WHERE email = LOWER(@id)", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
