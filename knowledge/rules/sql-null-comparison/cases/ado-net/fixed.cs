using Microsoft.Data.SqlClient;

public class Shop
{
    public int OpenOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int CloseCarts(SqlConnection connection)
    {
        using var command = new SqlCommand("UPDATE carts SET closed = 1 WHERE owner_id IS NOT NULL", connection);
        return command.ExecuteNonQuery();
    }

    public int LateOrders(SqlConnection connection)
    {
        using var command = new SqlCommand("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at IS NULL", connection);
        return command.ExecuteNonQuery();
    }
}
