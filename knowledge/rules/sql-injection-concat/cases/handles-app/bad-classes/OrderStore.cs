using Microsoft.Data.SqlClient;

namespace Shop.Storage;

public class OrderStore(SqlConnection connection)
{
    public void All(string city)
    {
        using var command = new SqlCommand($"SELECT Id FROM {Tables.Orders} WHERE City = '{city}'", connection); // expect: sql-injection-concat likely
        command.ExecuteReader();
    }
}
