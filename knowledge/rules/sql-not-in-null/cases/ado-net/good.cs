using Microsoft.Data.SqlClient;

public class Shop
{
    public int OtherOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int KnownCustomers(SqlConnection connection)
    {
        using var command = new SqlCommand("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)", connection);
        return command.ExecuteNonQuery();
    }

    public int OtherIds(SqlConnection connection)
    {
        using var command = new SqlCommand("SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)", connection);
        return command.ExecuteNonQuery();
    }
}
