using Microsoft.Data.SqlClient;

public class Shop
{
    public int AddUser(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("INSERT INTO users (id, name) VALUES (@id, 'ann')", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Archive(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Stage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
