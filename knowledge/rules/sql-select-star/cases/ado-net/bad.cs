using Microsoft.Data.SqlClient;

public class Shop
{
    public int WithCustomers(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = @id", connection);  // expect: sql-select-star likely
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int ArchiveOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < @id", connection);  // expect: sql-select-star likely
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int OfCustomer(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT * FROM orders WHERE customer_id = @id", connection);  // expect: sql-select-star possible
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
