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

    public void FindAuthors(string name) { var cmd = new SqlCommand("SELECT id FROM users WHERE name = @name", _con); cmd.Parameters.AddWithValue("@name", name); }
    public void ListAuthors() { var cmd = new SqlCommand("SELECT id FROM users WHERE name = @value", _con); cmd.Parameters.AddWithValue("@value", Request.Query["name"].ToString()); }
    public void LoadAuthors(string name)
    {
        using var cmd = _con.CreateCommand();
        cmd.CommandText = "SELECT id FROM users WHERE name = '" + name + "'"; // expect: sql-injection-concat likely
        cmd.ExecuteReader();
    }
    public void ShowAuthors(string name)
    {
        var sql = "SELECT id FROM users WHERE name = @name";
        var cmd = new SqlCommand(sql, _con);
        cmd.Parameters.AddWithValue("@name", name);
    }
    public void CountAuthors(string name)
    {
        var sb = new StringBuilder();
        sb.Append("SELECT id FROM users ");
        sb.Append("WHERE name = '").Append(name).Append("'"); // expect: sql-injection-concat likely
        var cmd = new SqlCommand(sb.ToString(), _con);
    }
    public void ExportAuthors(string name)
    {
        var sb = new StringBuilder("SELECT id FROM users ");
        sb.AppendFormat("WHERE name = '{0}'", name); // expect: sql-injection-concat likely
        using (var cmd = new NpgsqlCommand(sb.ToString(), null)) { }
    }
    public void SearchAuthors(string name)
    {
        string sql = "SELECT id FROM users";
        sql += " WHERE name = '" + name + "'"; // expect: sql-injection-concat likely
        MySqlCommand cmd = new MySqlCommand(sql);
    }
    public void FetchAuthors(string name)
    {
        SqlCommand cmd = new("SELECT id FROM users WHERE name = @name", _con);
        cmd.Parameters.AddWithValue("@name", name);
    }
    public void FindBooks(string name)
    {
        SqlDataAdapter da = new SqlDataAdapter("SELECT id FROM users WHERE name = '" + name + "'", _con); // expect: sql-injection-concat likely
    }
    public void ListBooks(string name)
    {
        var cmd = new SqlCommand();
        cmd.Connection = _con;
        // expect-next: sql-injection-concat likely
        cmd.CommandText = $@"SELECT id
            FROM users
            WHERE name = '{name}'";
    }
    public void LoadBooks(string name)
    {
        var cmd = new SqlCommand { Connection = _con, CommandText = "SELECT id FROM users WHERE name = '" + name + "'" }; // expect: sql-injection-concat likely
    }
    public void ShowBooks(string name)
    {
        // expect-next: sql-injection-concat likely
        var sql = $"""
            SELECT id FROM users
            WHERE name = '{name}'
            """;
        new SqlCommand(sql, _con).ExecuteNonQuery();
    }
    public void CountBooks(string name) { new SqlCommand(string.Concat("SELECT id FROM users WHERE name = '", name, "'"), _con); } // expect: sql-injection-concat likely
    public void ExportBooks(List<string> names)
    {
        var sql = "SELECT id FROM users WHERE name IN ('" + string.Join("','", names) + "')"; // expect: sql-injection-concat likely
        new SqlCommand(sql, _con);
    }
    public void SearchBooks(string name) { new SqlCommand("SELECT id FROM users WHERE name = '@n'".Replace("@n", name), _con); } // expect: sql-injection-concat likely
    private string Build(string name) { return "SELECT id FROM users WHERE name = '" + name + "'"; }
    public void FetchBooks(string name) { var cmd = new SqlCommand(Build(name), _con); } // expect: sql-injection-concat likely
    private string Build2(string name) => $"SELECT id FROM users WHERE name = '{name}'";
    public void FindOrders(string name) { var cmd = new SqlCommand(Build2(name), _con); } // expect: sql-injection-concat likely
    [HttpGet]
    public IActionResult ListOrders([FromQuery] string sort)
    {
        var cmd = new SqlCommand("SELECT id FROM users ORDER BY " + sort, _con); // expect: sql-injection-identifier
        return Ok();
    }
    public void LoadOrders() { var id = Request.QueryString["id"]; new SqlCommand("SELECT id FROM users WHERE id = " + id, _con); } // expect: sql-injection-concat
    public void ShowOrders() { new SqlCommand("SELECT id FROM users WHERE name = '" + txtName.Text + "'", _con); } // expect: sql-injection-concat likely
    public void CountOrders(string[] args) { new SqlCommand("SELECT id FROM users WHERE name = '" + args[0] + "'", _con); } // expect: sql-injection-concat likely
    public void ExportOrders() { new SqlCommand("SELECT id FROM users WHERE name = '" + Environment.GetEnvironmentVariable("X") + "'", _con); } // expect: sql-injection-concat
    public void SearchOrders() { var n = Console.ReadLine(); new SqlCommand($"SELECT id FROM users WHERE name = '{n}'", _con); } // expect: sql-injection-concat
    public void FetchOrders(User user) { new SqlCommand($"INSERT INTO users (name) VALUES ('{user.Name}')", _con); } // expect: sql-injection-concat likely
    public void FindInvoices(string name)
    {
        var parts = new List<string>();
        parts.Add("name = '" + name + "'"); // expect: sql-injection-concat likely
        new SqlCommand("SELECT id FROM users WHERE " + string.Join(" AND ", parts), _con);
    }
    public void ListInvoices(string name)
    {
        var where = string.IsNullOrEmpty(name) ? "" : " WHERE name = '" + name + "'"; // expect: sql-injection-concat likely
        new SqlCommand("SELECT id FROM users" + where, _con);
    }
    public void LoadInvoices(string name)
    {
        IDbCommand cmd = _db.CreateCommand();
        cmd.CommandText = "SELECT id FROM users WHERE name = '" + name + "'"; // expect: sql-injection-concat likely
    }
    public void ShowInvoices(string name)
    {
        var da = new SqlDataAdapter();
        da.SelectCommand = new SqlCommand("SELECT id FROM users WHERE name = @name");
        da.SelectCommand.Parameters.AddWithValue("@name", name);
    }
    public void CountInvoices(string name) { new OracleCommand("SELECT id FROM users WHERE name = '" + name + "'"); } // expect: sql-injection-concat likely
    public void ExportInvoices(string name) { new OleDbCommand("SELECT id FROM users WHERE name = '" + name + "'"); } // expect: sql-injection-concat likely
    public void SearchInvoices(string name) { new SqliteCommand($"SELECT id FROM users WHERE name = '{name}'"); } // expect: sql-injection-concat likely
    public void FetchInvoices(string table) { new SqlCommand($"SELECT id FROM [{table}] WHERE name = '{table}'", _con); } // expect: sql-injection-concat likely
    public void FindReaders(string name)
    {
        var sb = new StringBuilder();
        sb.AppendLine("SELECT id FROM users");
        sb.AppendLine($"WHERE name = '{name}'"); // expect: sql-injection-concat likely
        var sql = sb.ToString();
        new SqlCommand(sql, _con);
    }
    public void LoadReaders() { new SqlCommand("SELECT id FROM users WHERE id = " + Request.Form["id"], _con); } // expect: sql-injection-concat
    public void ShowReaders() { new SqlCommand("SELECT id FROM users WHERE id = " + Request.Cookies["id"].Value, _con); } // expect: sql-injection-concat
    public void CountReaders() { new SqlCommand("SELECT id FROM users WHERE id = " + HttpContext.Request.Headers["id"], _con); } // expect: sql-injection-concat
    public void ExportReaders(DbContext context, string name) { context.Database.ExecuteSqlCommand("DELETE FROM users WHERE name = {0}", name); }
    public void SearchReaders(string name) { SqlHelper.ExecuteReader(_con, CommandType.Text, "SELECT id FROM users WHERE name = '" + name + "'"); } // expect: sql-injection-concat likely
    public void FetchReaders(string name) { var q = $"SELECT id FROM users WHERE name = '{name}'"; var cmd = new SqlCommand(); cmd.CommandText = q; } // expect: sql-injection-concat likely
    public void FindLoans(string name) { ObjectDataSource.SelectCommand = "SELECT id FROM users WHERE name = '" + name + "'"; } // expect: sql-injection-concat likely
    public void ListLoans(string sort) { var s = Request.Query["s"].ToString(); new SqlCommand($"SELECT id FROM users ORDER BY {s}", _con); } // expect: sql-injection-identifier
    public void LoadLoans(string name) { var cmd = _con.CreateCommand(); cmd.CommandText = "SELECT id FROM users"; cmd.CommandText += " WHERE name = '" + name + "'"; } // expect: sql-injection-concat likely
    public void ShowLoans(string name) { var safe = name.Trim().ToLower(); new SqlCommand("SELECT id FROM users WHERE name = '" + safe + "'", _con); } // expect: sql-injection-concat likely
    public void CountLoans(string sql) { new SqlCommand(Request.Query["sql"], _con); } // expect: sql-injection-concat

    public class User { public int Id { get; set; } public string Name { get; set; } public DateTime At { get; set; } }
}
