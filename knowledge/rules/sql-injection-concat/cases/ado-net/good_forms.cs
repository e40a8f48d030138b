using System;
using System.Collections.Generic;
using System.Data;
using System.Data.SqlClient;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using MySql.Data.MySqlClient;
using Npgsql;

namespace Shop;

public enum Sort { Name, Date }

public static class Sql
{
    public const string Users = "SELECT id FROM users";
    public static readonly string Orders = "SELECT id FROM orders";
}

public class UsersController : ControllerBase
{
    private const string Table = "users";
    private static readonly HashSet<string> Allowed = new() { "name", "date" };
    private static readonly string[] Columns = { "name", "date" };
    private static readonly Dictionary<string, string> Sorts = new() { ["name"] = "name ASC", ["date"] = "created_at DESC" };
    private readonly SqlConnection _con;
    private readonly IDbConnection _db;
    private readonly string _connectionString;

    private string Build(string name) { return "SELECT id FROM users WHERE name = '" + name + "'"; }
    private string Build2(string name) => $"SELECT id FROM users WHERE name = '{name}'";

    public void ExportLoans(string name)
    {
        var cmd = new SqlCommand("SELECT id FROM users WHERE name = @name", _con);
        cmd.Parameters.AddWithValue("@name", name);
    }
    public void SearchLoans(int id) { new SqlCommand("SELECT id FROM users WHERE id = " + id, _con); }
    public void FetchLoans(Guid id) { new SqlCommand($"SELECT id FROM users WHERE id = '{id}'", _con); }
    public void FindShelves() { new SqlCommand("SELECT id FROM " + Table + " WHERE x = 1", _con); }
    public void ListShelves() { new SqlCommand(Sql.Users + " WHERE x = 1", _con); }
    public void LoadShelves() { new SqlCommand($"{Sql.Orders} WHERE x = 1", _con); }
    public void ShowShelves()
    {
        var sort = Request.Query["sort"].ToString();
        if (!Allowed.Contains(sort)) sort = "name";
        new SqlCommand("SELECT id FROM users ORDER BY " + sort, _con);
    }
    public void CountShelves()
    {
        string sort = Request.Query["sort"];
        if (!Allowed.Contains(sort)) return;
        new SqlCommand("SELECT id FROM users ORDER BY " + sort, _con);
    }
    public void ExportShelves()
    {
        var order = Request.Query["sort"].ToString() switch { "name" => "name", "date" => "created_at", _ => "id" };
        new SqlCommand($"SELECT id FROM users ORDER BY {order}", _con);
    }
    public void SearchShelves()
    {
        if (!Sorts.TryGetValue(Request.Query["sort"], out var order)) order = "id";
        new SqlCommand($"SELECT id FROM users ORDER BY {order}", _con);
    }
    public void FetchShelves() { new SqlCommand($"SELECT id FROM users ORDER BY {Sorts[Request.Query["sort"]]}", _con); }
    public void FindReviews(string name) { throw new Exception("Could not select '" + name + "' from update set"); }
    public void ListReviews(string name) { _log.LogInformation($"SELECT failed FROM users for '{name}'"); }
    public void ShowReviews(List<int> ids) { new SqlCommand("SELECT id FROM users WHERE id IN (" + string.Join(",", ids) + ")", _con); }
    public void CountReviews(string id) { var n = int.Parse(id); new SqlCommand("SELECT id FROM users WHERE id = " + n, _con); }
    public void ExportReviews(string id)
    {
        if (!int.TryParse(id, out var n)) return;
        new SqlCommand($"SELECT id FROM users WHERE id = {n}", _con);
    }
    public void SearchReviews(string id) { new SqlCommand("SELECT id FROM users WHERE id = " + Convert.ToInt32(id), _con); }
    public void FetchReviews(bool desc) { new SqlCommand("SELECT id FROM users ORDER BY id " + (desc ? "DESC" : "ASC"), _con); }
    public void ListPayments(string t)
    {
        var b = new SqlCommandBuilder();
        new SqlCommand("SELECT id FROM " + b.QuoteIdentifier(t), _con);
    }
    public void LoadPayments(string name)
    {
        var sql = new StringBuilder("SELECT id FROM users WHERE 1=1");
        if (name != null) sql.Append(" AND name = @name");
        new SqlCommand(sql.ToString(), _con);
    }
    public void ShowPayments() { foreach (var t in new[] { "a", "b" }) new SqlCommand($"TRUNCATE TABLE {t}", _con); }
    public void ExportPayments(DateTime d) { new SqlCommand($"SELECT id FROM users WHERE d > '{d:yyyy-MM-dd}'", _con); }
    public void SearchPayments(string name) { label.Text = "Please select '" + name + "' from the list"; }
    public void FetchPayments(string name) { var cmd = new SqlCommand("sp_Find", _con) { CommandType = CommandType.StoredProcedure }; cmd.Parameters.AddWithValue("@n", name); }
    public void FindBranches(int[] ids)
    {
        var sb = new StringBuilder("SELECT id FROM users WHERE id IN (");
        for (var i = 0; i < ids.Length; i++) { if (i > 0) sb.Append(", "); sb.Append("@p").Append(i); }
        sb.Append(')');
        new SqlCommand(sb.ToString(), _con);
    }
    public void LoadBranches(string name) { name = "x"; new SqlCommand("SELECT id FROM users WHERE name = '" + name + "'", _con); }
    public void ShowBranches(long? id) { new SqlCommand($"SELECT id FROM users WHERE id = {id}", _con); }
    public void CountBranches(User u) { new SqlCommand($"SELECT id FROM users WHERE id = {u.Id}", _con); }
    public class User { public int Id { get; set; } public string Name { get; set; } public DateTime At { get; set; } }
    public void ExportBranches(string col)
    {
        if (!Columns.Contains(col)) throw new ArgumentException(nameof(col));
        new SqlCommand("SELECT id FROM users ORDER BY " + col, _con);
    }
    public void SearchBranches(string x) { new SqlCommand($"SELECT id FROM users WHERE {nameof(User.Id)} = @id", _con); }
    public void FetchBranches(string x) { var cmd = new SqlCommand($"SELECT {string.Join(", ", Columns)} FROM users", _con); }
    public void FindAuthorsAgain(string x) { _bus.CommandText = x; }
    public void ListAuthorsAgain(string name) { Console.WriteLine("delete from users where name = '" + name + "'"); }
    public void LoadAuthorsAgain(string s) { var dir = s == "desc" ? "DESC" : "ASC"; new SqlCommand($"SELECT id FROM u ORDER BY n {dir}", _con); }
    public void ShowAuthorsAgain(string s) { if (Enum.TryParse<Sort>(s, out var sort)) { new SqlCommand($"SELECT id FROM u ORDER BY {sort}", _con); } }
    public void CountAuthorsAgain() { new SqlCommand($"SELECT id FROM u WHERE at > '{DateTime.UtcNow:O}'", _con); }
}
