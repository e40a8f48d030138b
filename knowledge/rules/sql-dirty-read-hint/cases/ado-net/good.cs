using Microsoft.Data.SqlClient;

public class Shop
{
    public int Balance(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT balance FROM accounts WHERE id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int ReadStable(SqlConnection connection)
    {
        using var command = new SqlCommand("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", connection);
        return command.ExecuteNonQuery();
    }
}
