using Microsoft.Data.SqlClient;

public class Authors : Controller
{
    public void Find(SqlConnection connection, string name)
    {
        using var command = new SqlCommand("SELECT * FROM author WHERE name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
        command.ExecuteReader();
    }

    public void Search(SqlConnection connection, [FromQuery] string city)
    {
        var sql = "SELECT * FROM author WHERE city = @city";
        var command = new SqlCommand(sql, connection);
        command.Parameters.AddWithValue("@city", city);
    }

    public void Listed(SqlConnection connection)
    {
        var sql = string.Format("SELECT * FROM author WHERE city = '{0}'", Request.Query["city"]); // expect: sql-injection-concat
        using (var command = new NpgsqlCommand(sql, connection)) { }
    }

    public void Built(SqlConnection connection, string state)
    {
        var sql = new StringBuilder("SELECT * FROM author WHERE 1 = 1");
        sql.Append(" AND state = '").Append(state).Append("'"); // expect: sql-injection-concat likely
        var command = new SqlCommand(sql.ToString(), connection);
    }
}
