using Dapper;

public class Prices(IDbConnection connection)
{
    public async Task All(List<string> isbns, List<Book> books)
    {
        var rows = await connection.QueryAsync<Price>("SELECT isbn, price FROM book WHERE isbn IN @isbns", new { isbns });
        foreach (var row in rows)
        {
            Print(row.Isbn);
        }
        await connection.ExecuteAsync("INSERT INTO book (isbn) VALUES (@Isbn)", books);
    }
}
