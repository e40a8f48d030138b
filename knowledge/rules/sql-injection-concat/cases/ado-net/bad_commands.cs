using Microsoft.Data.SqlClient;
using Npgsql;

namespace Shop;

public class Orders(SqlConnection connection, NpgsqlConnection reports)
{
    public void ByCity(string city)
    {
        using var command = new SqlCommand("SELECT Id FROM Orders WHERE City = '" + city + "'", connection); // expect: sql-injection-concat likely
        command.ExecuteReader();
    }

    public void ByShop(string shop, [FromQuery] string day)
    {
        var sql = $"SELECT Id FROM Orders WHERE Shop = '{shop}' AND Day = '{day}'"; // expect: sql-injection-concat
        var command = new SqlCommand(sql, connection);
        command.ExecuteReader();
    }

    public void Search(string title)
    {
        SqlCommand command = new SqlCommand(
            $"SELECT Id FROM Books WHERE Title LIKE '%{title}%'", // expect: sql-injection-concat likely
            connection);
        command.ExecuteReader();
    }

    public void FromRequest()
    {
        var command = new NpgsqlCommand(@"DELETE FROM carts WHERE owner = '" + Request.Query["owner"] + "'", reports); // expect: sql-injection-concat
        command.ExecuteNonQuery();
    }

    public void Twice(Search search)
    {
        var command = new SqlCommand($"SELECT Id FROM Orders WHERE City = '{search.City}' OR Home = '{search.City}'", connection); // expect: sql-injection-concat likely
        command.ExecuteReader();
    }
}
