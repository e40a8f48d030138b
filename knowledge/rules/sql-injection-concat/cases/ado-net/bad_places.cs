using Microsoft.Data.SqlClient;

namespace Shop;

public class Places(SqlConnection connection)
{
    public object Count(string city)
    {
        return new SqlCommand($"SELECT COUNT(*) FROM Orders WHERE City = '{city}'", connection).ExecuteScalar(); // expect: sql-injection-concat likely
    }

    public void Block(string city)
    {
        using (var command = new SqlCommand($"SELECT Id FROM Orders WHERE City = '{city}'", connection)) // expect: sql-injection-concat likely
        {
            command.ExecuteReader();
        }
    }

    public void Dated(string day)
    {
        var command = new OdbcCommand($"SELECT Id FROM Orders WHERE Day = '{day}'", connection); // expect: sql-injection-concat likely
        command.ExecuteReader();
    }
}
