using Microsoft.Data.SqlClient;

public class Shop
{
    public int FarPage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM events WHERE shop_id = @id ORDER BY id LIMIT 50 OFFSET 100000", connection);  // expect: sql-deep-offset
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int AnyPage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM events ORDER BY id LIMIT 50 OFFSET @id", connection);  // expect: sql-deep-offset possible
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
