using Microsoft.Data.SqlClient;

public class Shop
{
    public int OfCompany(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM users WHERE email LIKE '%@example.com' AND shop_id = @id", connection);  // expect: sql-like-leading-wildcard likely
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
