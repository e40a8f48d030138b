using Dapper;

namespace Shop;

public class Orders(IDbConnection connection, IDbTransaction transaction)
{
    public IEnumerable<Order> ByCity(string city) =>
        connection.Query<Order>($"SELECT id FROM orders WHERE city = '{city}'"); // expect: sql-injection-concat likely

    public Task<Order> ByShop(Search search) =>
        connection.QuerySingleAsync<Order>($"SELECT id FROM orders WHERE shop = '{search.Shop}' AND day = '{search.Day}'"); // expect: sql-injection-concat likely

    public void Remove(string city)
    {
        connection.Execute("DELETE FROM orders WHERE city = '" + city + "'", transaction: transaction); // expect: sql-injection-concat likely
    }

    public void Search(string title)
    {
        var sql = $"SELECT id FROM orders WHERE title LIKE '%{title}%'"; // expect: sql-injection-concat likely
        connection.Query<Order>(sql);
    }

    public void Values(string city, int shop)
    {
        connection.Query<Order>("SELECT id FROM orders WHERE city = '" + city + "' AND shop = @shop", new { shop }); // expect: sql-injection-concat likely
    }
}
