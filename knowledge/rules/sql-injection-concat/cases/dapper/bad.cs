using Dapper;

public class Authors(IDbConnection connection)
{
    public Task<Author> Find(string name) =>
        connection.QuerySingleAsync<Author>($"SELECT * FROM author WHERE name = '{name}'"); // expect: sql-injection-concat likely

    public void Remove(string city)
    {
        connection.Execute("DELETE FROM author WHERE city = '" + city + "'"); // expect: sql-injection-concat likely
    }
}
