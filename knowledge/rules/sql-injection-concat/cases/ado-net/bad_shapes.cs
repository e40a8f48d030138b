// Texts that applications build with what others send them.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Shop;

public class Shapes
{
    private const string Select = "SELECT id, title FROM books";
    private static readonly Dictionary<string, string> Sorts = new() { ["title"] = "title ASC", ["newest"] = "created_at DESC" };
    private static readonly HashSet<string> Columns = new() { "id", "title", "price" };

    private readonly SqlConnection connection;

    public Shapes(SqlConnection connection)
    {
        this.connection = connection;
    }

    public SqlCommand FallsBack(HttpRequest request)
    {
        string sort = request.Query["sort"];
        var order = Sorts.GetValueOrDefault(sort, sort);
        return new SqlCommand($"{Select} ORDER BY {order}", connection); // expect: sql-injection-identifier
    }

    public SqlCommand ChecksOther(HttpRequest request)
    {
        if (!Columns.Contains(request.Query["column"]))
        {
            throw new ArgumentException("column");
        }
        return new SqlCommand($"{Select} WHERE title = '{request.Query["title"]}'", connection); // expect: sql-injection-concat
    }

    public SqlCommand Verbatim(string title)
    {
        // expect-next: sql-injection-concat likely
        return new SqlCommand($@"
            SELECT id
            FROM books
            WHERE title = '{title}'", connection);
    }

    public SqlCommand RawText(string title)
    {
        // expect-next: sql-injection-concat likely
        var text = $"""
            SELECT id
            FROM books
            WHERE title = '{title}'
            """;
        return new SqlCommand(text, connection);
    }

    public SqlCommand Formatted(string title)
    {
        return new SqlCommand(string.Format("SELECT id FROM books WHERE title = '{0}'", title), connection); // expect: sql-injection-concat likely
    }

    public SqlCommand Concatenated(string title)
    {
        return new SqlCommand(string.Concat("SELECT id FROM books WHERE title = '", title, "'"), connection); // expect: sql-injection-concat likely
    }

    public SqlCommand Grown(HttpRequest request)
    {
        var text = new StringBuilder(Select).Append(" WHERE 1 = 1");
        if (request.Query.ContainsKey("title"))
        {
            text.AppendFormat(" AND title = '{0}'", request.Query["title"]); // expect: sql-injection-concat
        }
        var command = connection.CreateCommand();
        command.CommandText = text.ToString();
        return command;
    }

    public SqlCommand Added(string title, string shop)
    {
        var command = connection.CreateCommand();
        command.CommandText = Select + " WHERE shop = @shop";
        command.CommandText += " AND title = '" + title + "'"; // expect: sql-injection-concat likely
        command.Parameters.AddWithValue("@shop", shop);
        return command;
    }

    public SqlCommand Listed(IEnumerable<string> names)
    {
        var list = string.Join(", ", names.Select(name => $"'{name}'")); // expect: sql-injection-concat likely
        return new SqlCommand($"SELECT id FROM authors WHERE name IN ({list})", connection);
    }

    public SqlCommand Filtered(Dictionary<string, string> filters)
    {
        var parts = new List<string>();
        foreach (var filter in filters)
        {
            parts.Add($"{filter.Key} = '{filter.Value}'"); // expect: sql-injection-concat likely
        }
        return new SqlCommand(Select + " WHERE " + string.Join(" AND ", parts), connection);
    }

    public void Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            new SqlCommand("INSERT INTO authors (name) VALUES ('" + line + "')", connection).ExecuteNonQuery(); // expect: sql-injection-concat possible
        }
    }

    public NpgsqlCommand OfEnvironment(NpgsqlConnection other)
    {
        var region = Environment.GetEnvironmentVariable("REGION");
        return new NpgsqlCommand($"SELECT id FROM books WHERE region = '{region}'", other); // expect: sql-injection-concat
    }

    public SqlCommand Helped([FromQuery] string title)
    {
        return new SqlCommand(Select + " WHERE " + Condition("title", title), connection); // expect: sql-injection-concat
    }

    private static string Condition(string column, string value) => column + " = '" + value + "'";

    public SqlCommand Replaced(HttpRequest request)
    {
        var text = "SELECT id FROM books WHERE title = '$title'".Replace("$title", request.Query["title"]); // expect: sql-injection-concat
        return new SqlCommand(text, connection);
    }

    public SqlDataAdapter Adapted(string title)
    {
        return new SqlDataAdapter("SELECT id FROM books WHERE title = '" + title + "'", connection); // expect: sql-injection-concat likely
    }

    public SqlCommand Initialized(string title)
    {
        return new SqlCommand { Connection = connection, CommandText = $"DELETE FROM books WHERE title = '{title}'" }; // expect: sql-injection-concat likely
    }
}
