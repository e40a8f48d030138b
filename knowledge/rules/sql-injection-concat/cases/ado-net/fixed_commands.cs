using Microsoft.Data.SqlClient;
using Npgsql;

namespace Shop;

public class Orders(SqlConnection connection, NpgsqlConnection reports)
{
    public void ByCity(string city)
    {
        using var command = new SqlCommand("SELECT Id FROM Orders WHERE City = @city", connection);
        command.Parameters.AddWithValue("@city", city);
        command.ExecuteReader();
    }

    public void ByShop(string shop, [FromQuery] string day)
    {
        var sql = "SELECT Id FROM Orders WHERE Shop = @shop AND Day = @day";
        var command = new SqlCommand(sql, connection);
        command.Parameters.AddWithValue("@shop", shop);
        command.Parameters.AddWithValue("@day", day);
        command.ExecuteReader();
    }

    public void Search(string title)
    {
        SqlCommand command = new SqlCommand(
            "SELECT Id FROM Books WHERE Title LIKE @title",
            connection);
        command.Parameters.AddWithValue("@title", $"%{title}%");
        command.ExecuteReader();
    }

    public void FromRequest()
    {
        var command = new NpgsqlCommand(@"DELETE FROM carts WHERE owner = @value", reports);
        command.Parameters.AddWithValue("@value", Request.Query["owner"].ToString());
        command.ExecuteNonQuery();
    }

    public void Twice(Search search)
    {
        var command = new SqlCommand("SELECT Id FROM Orders WHERE City = @City OR Home = @City", connection);
        command.Parameters.AddWithValue("@City", search.City);
        command.ExecuteReader();
    }
}
