using Microsoft.Data.SqlClient;

public class Shop
{
    public int OfCustomer(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id, total FROM orders WHERE customer_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int CountOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT count(*) FROM orders WHERE customer_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int HasOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int FromTotals(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Tables(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT * FROM information_schema.tables WHERE table_name = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
