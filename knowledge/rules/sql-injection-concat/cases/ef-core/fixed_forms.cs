using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NHibernate;

namespace Shop;

[ApiController]
public class BooksController : ControllerBase
{
    private readonly IDbConnection _db;
    private readonly ShopContext _context;
    private readonly ISession _session;
    private const string Base = "SELECT id FROM books";

    public void FindAuthors(string name) { _db.Query<Book>("SELECT id FROM books WHERE name = @name", new { name }); }
    public async Task ListAuthors(string name) { await _db.QueryAsync<Book>("SELECT id FROM books WHERE name = @name", new { name }); }
    public async Task LoadAuthors(string name)
    {
        var sql = "DELETE FROM books WHERE name = @name";
        await _db.ExecuteAsync(sql, new { name });
    }
    public void ShowAuthors(string name) { _db.QueryFirstOrDefault<Book>("SELECT id FROM books WHERE name = @name", new { name }); }
    public void CountAuthors(string name) { _context.Books.FromSqlRaw("SELECT id FROM books WHERE name = {0}", name).ToList(); }
    public void ExportAuthors(string name) { _context.Books.FromSqlRaw("SELECT id FROM books WHERE name = {0}", name).ToList(); }
    public void SearchAuthors(string name) { _context.Database.ExecuteSqlRaw("DELETE FROM books WHERE name = {0}", name); }
    public async Task FetchAuthors(string name) { await _context.Database.ExecuteSqlRawAsync("DELETE FROM books WHERE name = {0}", name); }
    public void FindBooks(string name) { _context.Database.SqlQueryRaw<int>("SELECT 1 FROM books WHERE name = {0}", name); }
    public void ListBooks(string name)
    {
        string sql = "SELECT id FROM books WHERE name = {0}";
        _context.Books.FromSqlRaw(sql, name).ToList();
    }
    public void LoadBooks(string name) { _session.CreateSQLQuery("SELECT id FROM books WHERE name = '" + name + "'"); } // expect: sql-injection-concat likely
    public void ShowBooks(string name) { _session.CreateQuery($"from Book where Name = '{name}'"); } // expect: sql-injection-concat likely
    [HttpGet("{name}")]
    public IActionResult CountBooks(string name) { return Ok(_db.Query("SELECT id FROM books WHERE name = @name", new { name })); }
    [HttpPost]
    public IActionResult ExportBooks([FromBody] BookDto dto) { return Ok(_db.Execute("INSERT INTO books (name) VALUES (@Name)", new { dto.Name })); }
    [HttpGet]
    public IActionResult FetchBooks([FromQuery] string sort) { return Ok(_db.Query($"SELECT id FROM books ORDER BY {sort}")); } // expect: sql-injection-identifier
    public void FindOrders(string name) { _db.Query(new CommandDefinition("SELECT id FROM books WHERE name = '" + name + "'")); } // expect: sql-injection-concat likely
    public void ListOrders(string name) { _db.QueryMultiple("SELECT id FROM books WHERE name = @name; SELECT 1", new { name }); }
    public void LoadOrders(string name) { _db.ExecuteScalar<int>("SELECT count(*) FROM books WHERE name = @name", new { name }); }
    public void ShowOrders(string name)
    {
        using var con = new SqlConnection("x");
        con.Query<Book>($"SELECT id FROM books WHERE name = '{name}'", new { x = 1 }); // expect: sql-injection-concat likely
    }
    public void CountOrders(string name) { _context.Database.SqlQuery<Book>("SELECT id FROM books WHERE name = {0}", name); }
    public void ExportOrders(string name) { _context.Books.FromSqlRaw(Base + " WHERE name = '" + name + "'"); } // expect: sql-injection-concat likely
    public void SearchOrders(BookFilter filter)
    {
        var conditions = new List<string>();
        if (filter.Name != null) conditions.Add($"name = '{filter.Name}'"); // expect: sql-injection-concat likely
        var sql = Base + " WHERE " + string.Join(" AND ", conditions);
        _db.Query<Book>(sql);
    }
    public void FetchOrders(string name)
    {
        var query = new StringBuilder(Base);
        query.Append(" WHERE name = '" + name + "'"); // expect: sql-injection-concat likely
        _db.Query<Book>(query.ToString());
    }
    public void FindInvoices(string name) { Repo.Query($"SELECT id FROM books WHERE name = '{name}'"); } // expect: sql-injection-concat likely
    public void ListInvoices(string name) { _db.Query<Book>(sql: $"SELECT id FROM books WHERE name = '{name}'"); } // expect: sql-injection-concat likely

}
