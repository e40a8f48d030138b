using Microsoft.Data.SqlClient;

public class Shop
{
    public int OpenOrders(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int ReopenCarts(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("UPDATE carts SET closed_at = NULL WHERE shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int NoteNull(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }
}
