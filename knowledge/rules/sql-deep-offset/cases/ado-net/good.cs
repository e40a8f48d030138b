using Microsoft.Data.SqlClient;

public class Shop
{
    public int NextPage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM events WHERE id > @id ORDER BY id LIMIT 50", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int SecondPage(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM events WHERE shop_id = @id ORDER BY id LIMIT 50 OFFSET 50", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
