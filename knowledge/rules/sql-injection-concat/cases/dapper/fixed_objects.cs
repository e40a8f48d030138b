using Dapper;

namespace Shop;

public class Orders(IDbConnection connection, IDbTransaction transaction)
{
    public IEnumerable<Order> ByCity(string city) =>
        connection.Query<Order>("SELECT id FROM orders WHERE city = @city", new { city });

    public Task<Order> ByShop(Search search) =>
        connection.QuerySingleAsync<Order>("SELECT id FROM orders WHERE shop = @Shop AND day = @Day", new { search.Shop, search.Day });

    public void Remove(string city)
    {
        connection.Execute("DELETE FROM orders WHERE city = @city", new { city }, transaction: transaction);
    }

    public void Search(string title)
    {
        var sql = "SELECT id FROM orders WHERE title LIKE @title";
        connection.Query<Order>(sql, new { title = $"%{title}%" });
    }

    public void Values(string city, int shop)
    {
        connection.Query<Order>("SELECT id FROM orders WHERE city = '" + city + "' AND shop = @shop", new { shop }); // expect: sql-injection-concat likely
    }
}
