using Microsoft.Data.SqlClient;

public class Shop
{
    public int CloseAccounts(SqlConnection connection)
    {
        using var command = new SqlCommand("UPDATE accounts SET status = 'closed'", connection);  // expect: sql-write-without-where
        return command.ExecuteNonQuery();
    }

    public int ClearOrders(SqlConnection connection)
    {
        using var command = new SqlCommand("DELETE FROM orders", connection);  // expect: sql-write-without-where likely
        return command.ExecuteNonQuery();
    }
}
