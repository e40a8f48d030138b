using Dapper;

public class Authors(IDbConnection connection)
{
    public Task<Author> Find(string name) =>
        connection.QuerySingleAsync<Author>("SELECT * FROM author WHERE name = @name", new { name });

    public void Remove(string city)
    {
        connection.Execute("DELETE FROM author WHERE city = @city", new { city });
    }
}
