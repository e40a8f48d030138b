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

    public void LoadInvoices(string name) { _db.Query<Book>("SELECT id FROM books WHERE name = @name", new { name }); }
    public void ShowInvoices(string name) { _context.Books.FromSqlInterpolated($"SELECT id FROM books WHERE name = {name}"); }
    public void CountInvoices(string name) { _context.Books.FromSql($"SELECT id FROM books WHERE name = {name}"); }
    public void ExportInvoices(string name) { _context.Database.ExecuteSqlInterpolated($"DELETE FROM books WHERE name = {name}"); }
    public async Task SearchInvoices(string name) { await _context.Database.ExecuteSqlAsync($"DELETE FROM books WHERE name = {name}"); }
    public void FetchInvoices(string name) { _context.Books.FromSqlRaw("SELECT id FROM books WHERE name = {0}", name); }
    public void FindReaders(int id) { _context.Books.FromSqlRaw($"SELECT id FROM books WHERE id = {id}"); }
    public void ListReaders(string name) { _context.Books.Where(b => b.Name == name).ToList(); }
    public void LoadReaders(string name) { FormattableString sql = $"SELECT id FROM books WHERE name = {name}"; _context.Books.FromSqlInterpolated(sql); }
    public void ShowReaders(List<int> ids) { _db.Query<Book>("SELECT id FROM books WHERE id IN @ids", new { ids }); }
    public void CountReaders(string name) { _session.CreateQuery("from Book where Name = :n").SetParameter("n", name); }
    public void ExportReaders() { _db.Query<Book>(Base + " WHERE id = 1"); }
    public void FindLoans(string name)
    {
        var sql = Base;
        if (name != null) sql += " WHERE name = @name";
        _db.Query<Book>(sql, new { name });
    }
    public void ListLoans(BookFilter filter)
    {
        var conditions = new List<string>();
        if (filter.Name != null) conditions.Add("name = @Name");
        _db.Query<Book>(Base + " WHERE " + string.Join(" AND ", conditions), filter);
    }
    public void LoadLoans(string name) { _context.Database.SqlQuery<int>($"SELECT 1 FROM books WHERE name = {name}"); }
    public void ExportLoans(bool desc) { _db.Query($"SELECT id FROM books ORDER BY id {(desc ? "DESC" : "ASC")}"); }
}
