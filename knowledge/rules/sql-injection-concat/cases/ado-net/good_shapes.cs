// Texts that applications build from what they know themselves.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.SqlClient;

namespace Shop;

public enum Shelf
{
    Front,
    Back,
}

public class Shapes
{
    private const string Select = "SELECT id, title FROM books";
    private static readonly Dictionary<string, string> Sorts = new() { ["title"] = "title ASC", ["newest"] = "created_at DESC" };
    private static readonly HashSet<string> Columns = new() { "id", "title", "price" };

    private readonly SqlConnection connection;
    private readonly string table = "books";

    public Shapes(SqlConnection connection)
    {
        this.connection = connection;
    }

    public SqlCommand Sorted(HttpRequest request)
    {
        var order = Sorts.TryGetValue(request.Query["sort"], out var known) ? known : "id";
        return new SqlCommand($"{Select} ORDER BY {order}", connection);
    }

    public SqlCommand Refused(HttpRequest request)
    {
        string column = request.Query["column"];
        if (!Columns.Contains(column))
        {
            throw new ArgumentException(nameof(column));
        }
        return new SqlCommand(Select + " ORDER BY " + column, connection);
    }

    public SqlCommand Switched(HttpRequest request)
    {
        var column = request.Query["by"].ToString() switch
        {
            "title" => "lower(title)",
            "price" => "price",
            _ => "id",
        };
        return new SqlCommand($"{Select} ORDER BY {column}", connection);
    }

    public SqlCommand Bound(string title)
    {
        var command = new SqlCommand("SELECT id FROM books WHERE title = @title", connection);
        command.Parameters.AddWithValue("@title", title);
        return command;
    }

    public SqlCommand Marks(IList<string> names)
    {
        var marks = string.Join(", ", names.Select((_, at) => "@p" + at));
        var command = new SqlCommand($"SELECT id FROM authors WHERE name IN ({marks})", connection);
        for (var at = 0; at < names.Count; at++)
        {
            command.Parameters.AddWithValue("@p" + at, names[at]);
        }
        return command;
    }

    public SqlCommand Number(HttpRequest request)
    {
        var id = int.Parse(request.Query["id"]);
        return new SqlCommand($"SELECT id FROM books WHERE id = {id}", connection);
    }

    public SqlCommand Tried(HttpRequest request)
    {
        if (!long.TryParse(request.Query["id"], out var id))
        {
            return null;
        }
        return new SqlCommand("SELECT id FROM books WHERE id = " + id, connection);
    }

    public SqlCommand Unique(Guid id)
    {
        return new SqlCommand($"SELECT id FROM books WHERE uid = '{id}'", connection);
    }

    public SqlCommand Since(DateTime start)
    {
        return new SqlCommand(string.Format("SELECT id FROM books WHERE bought > '{0:yyyy-MM-dd}'", start), connection);
    }

    public SqlCommand OfShelf(Shelf shelf)
    {
        return new SqlCommand($"SELECT id FROM books WHERE shelf = '{shelf}'", connection);
    }

    public SqlCommand OfShelfText(HttpRequest request)
    {
        var shelf = Enum.Parse<Shelf>(request.Query["shelf"]);
        return new SqlCommand("SELECT id FROM books WHERE shelf = '" + shelf + "'", connection);
    }

    public SqlCommand Grown(string title, int? shelf)
    {
        var text = new StringBuilder(Select).Append(" WHERE 1 = 1");
        var command = connection.CreateCommand();
        if (title != null)
        {
            text.Append(" AND title = @title");
            command.Parameters.AddWithValue("@title", title);
        }
        if (shelf.HasValue)
        {
            text.Append(" AND shelf = ").Append(shelf.Value);
        }
        command.CommandText = text.ToString();
        return command;
    }

    public SqlCommand Way(bool down)
    {
        return new SqlCommand(Select + " ORDER BY id " + (down ? "DESC" : "ASC"), connection);
    }

    public SqlCommand Verbatim(string title)
    {
        var command = connection.CreateCommand();
        command.CommandText = $@"
            SELECT id
            FROM {table}
            WHERE title = @title";
        command.Parameters.AddWithValue("@title", title);
        return command;
    }

    public SqlCommand RawText()
    {
        return new SqlCommand($"""
            SELECT id
            FROM {table}
            WHERE shelf = 3
            """, connection);
    }

    public void Each()
    {
        foreach (var name in new[] { "books", "shelves" })
        {
            new SqlCommand("DELETE FROM " + name, connection).ExecuteNonQuery();
        }
    }

    public string Told(HttpRequest request)
    {
        return $"Select '{request.Query["title"]}' from the list";
    }
}
