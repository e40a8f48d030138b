using Microsoft.Data.SqlClient;

public class Shop
{
    public int OfDay(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM orders WHERE DATE(created_at) = @id", connection);  // expect: sql-non-sargable-predicate likely
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int OfUser(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM users WHERE LOWER(email) = @id", connection);  // expect: sql-non-sargable-predicate possible
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
