using Microsoft.Data.SqlClient;

public class Shop
{
    public int OtherOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = @id", connection);  // expect: sql-not-in-null
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int SilentCustomers(SqlConnection connection)
    {
        using var command = new SqlCommand("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)", connection);  // expect: sql-not-in-null possible
        return command.ExecuteNonQuery();
    }
}
