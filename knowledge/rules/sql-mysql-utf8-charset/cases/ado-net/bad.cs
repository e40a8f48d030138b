using Microsoft.Data.SqlClient;

public class Shop
{
    public int MakeNotes(SqlConnection connection)
    {
        using var command = new SqlCommand("CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8", connection);  // expect: sql-mysql-utf8-charset
        return command.ExecuteNonQuery();
    }
}
