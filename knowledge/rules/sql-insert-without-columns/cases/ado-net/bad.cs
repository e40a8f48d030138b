using Microsoft.Data.SqlClient;

public class Shop
{
    public int AddUser(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("INSERT INTO users VALUES (@id, 'ann')", connection);  // expect: sql-insert-without-columns
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Archive(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("INSERT INTO old_orders SELECT id, total FROM orders WHERE id = @id", connection);  // expect: sql-insert-without-columns
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
