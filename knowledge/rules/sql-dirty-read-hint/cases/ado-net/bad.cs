using Microsoft.Data.SqlClient;

public class Shop
{
    public int Balance(SqlConnection connection, long id)
    {
        using var command = new SqlCommand("SELECT balance FROM accounts WITH (NOLOCK) WHERE id = @id", connection);  // expect: sql-dirty-read-hint
        command.Parameters.AddWithValue("@id", id);
        return command.ExecuteNonQuery();
    }

    public int ReadDirty(SqlConnection connection)
    {
        using var command = new SqlCommand("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED", connection);  // expect: sql-dirty-read-hint
        return command.ExecuteNonQuery();
    }
}
