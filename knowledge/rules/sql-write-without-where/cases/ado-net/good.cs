using Microsoft.Data.SqlClient;

public class Shop
{
    public int CloseAccount(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("UPDATE accounts SET status = 'closed' WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int RemoveOrder(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("DELETE FROM orders WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int EmptyStaging(SqlConnection connection)
    {
        using var command = new SqlCommand("DELETE FROM staging_orders", connection);
        return command.ExecuteNonQuery();
    }

    public int TidySessions(SqlConnection connection)
    {
        using var command = new SqlCommand("DELETE FROM sessions", connection);
        return command.ExecuteNonQuery();
    }
}
