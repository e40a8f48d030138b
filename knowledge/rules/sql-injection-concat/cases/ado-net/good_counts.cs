using Microsoft.Data.SqlClient;
using System.Text.RegularExpressions;

namespace Shop;

public class Pages(SqlConnection connection)
{
    public enum Column { Title, Price }

    public void List(List<string> names, Column column, string kind)
    {
        using var page = new SqlCommand($"SELECT TOP {names.Count} Id FROM Books ORDER BY {column}", connection);
        page.ExecuteReader();
        var plain = Regex.Replace(kind, "[^a-zA-Z0-9]", "");
        using var kinds = new SqlCommand($"SELECT Id FROM Books WHERE Kind = '{plain}' AND Size = {kind.Length}", connection);
        kinds.ExecuteReader();
        using var quoted = new SqlCommand($"SELECT Id FROM {QuoteName(kind)}", connection);
        quoted.ExecuteReader();
    }
}
