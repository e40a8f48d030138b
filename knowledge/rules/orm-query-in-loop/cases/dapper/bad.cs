using Dapper;

public class Prices(IDbConnection connection)
{
    public async Task<List<decimal>> All(IEnumerable<string> isbns)
    {
        var prices = new List<decimal>();
        foreach (var isbn in isbns)
        {
            prices.Add(await connection.QuerySingleAsync<decimal>("SELECT price FROM book WHERE isbn = @isbn", new { isbn })); // expect: orm-query-in-loop
        }
        return prices;
    }

    public Task Names(List<int> ids) =>
        Task.WhenAll(ids.Select(id => connection.QueryAsync<string>("SELECT name FROM author WHERE id = @id", new { id }))); // expect: orm-query-in-loop
}
