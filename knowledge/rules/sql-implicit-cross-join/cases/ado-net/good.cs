using Microsoft.Data.SqlClient;

public class Shop
{
    public int OpenOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int Joined(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int BareNames(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
