using Microsoft.Data.SqlClient;

namespace Shop.Storage;

public class OrderStore(SqlConnection connection)
{
    public void All(SortColumn column)
    {
        using var command = new SqlCommand($"SELECT Id FROM {Tables.Orders} ORDER BY {column}", connection);
        command.ExecuteReader();
        using var books = new SqlCommand($"SELECT Id FROM {Tables.Books} ORDER BY {SortColumn.Title}", connection);
        books.ExecuteReader();
    }
}
