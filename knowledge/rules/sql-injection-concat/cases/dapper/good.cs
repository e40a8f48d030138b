using Dapper;

public class Authors(IDbConnection connection)
{
    public Task<Author> Find(string name, long id)
    {
        connection.Execute($"DELETE FROM author WHERE id = {id}");
        return connection.QuerySingleAsync<Author>("SELECT * FROM author WHERE name = @name", new { name });
    }
}
