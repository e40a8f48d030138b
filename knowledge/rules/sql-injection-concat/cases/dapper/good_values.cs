using System.Collections.Generic;
using System.Data;
using System.Linq;
using Dapper;

namespace Shop;

public enum Shelf { New, Used }

public class BookStore
{
    private const string Columns = "id, title";
    private static readonly string[] Sortable = { "title", "price" };
    private readonly IDbConnection _connection;

    public object ByTitle(string title)
    {
        return _connection.Query("SELECT id FROM book WHERE title = @title", new { title });
    }

    public object ByNumber(long number)
    {
        return _connection.QueryFirst($"SELECT {Columns} FROM book WHERE number = {number}");
    }

    public object OnShelf(Shelf shelf)
    {
        return _connection.Query($"SELECT {Columns} FROM book WHERE shelf = {(int)shelf}");
    }

    public object Sorted(string column, bool newest)
    {
        if (!Sortable.Contains(column))
        {
            column = "title";
        }
        var direction = newest ? "DESC" : "ASC";
        return _connection.Query($"SELECT {Columns} FROM book ORDER BY {column} {direction}");
    }

    public object Page(int page, int size)
    {
        return _connection.Query($"SELECT {Columns} FROM book ORDER BY id OFFSET {page * size} ROWS FETCH NEXT {size} ROWS ONLY");
    }

    public object Listed(IReadOnlyList<int> ids)
    {
        return _connection.Query("SELECT id FROM book WHERE id IN @ids", new { ids });
    }

    public object Filtered(string title, string author)
    {
        var conditions = new List<string>();
        if (title != null)
        {
            conditions.Add("title = @title");
        }
        if (author != null)
        {
            conditions.Add("author = @author");
        }
        var sql = "SELECT id FROM book WHERE " + string.Join(" AND ", conditions);
        return _connection.Query(sql, new { title, author });
    }

    public object Parsed(string number)
    {
        return _connection.Query("SELECT id FROM book WHERE number = " + int.Parse(number));
    }

    public object Kind(string kind)
    {
        var table = kind switch { "book" => "book", "film" => "film", _ => "other" };
        return _connection.Query($"SELECT id FROM {table}");
    }

    public string Told(string title)
    {
        return "Could not select '" + title + "' from the update set";
    }
}
