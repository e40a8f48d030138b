using Microsoft.Data.SqlClient;

public class Shop
{
    public int MakeNotes(SqlConnection connection)
    {
        using var command = new SqlCommand("CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8mb4", connection);
        return command.ExecuteNonQuery();
    }
}
