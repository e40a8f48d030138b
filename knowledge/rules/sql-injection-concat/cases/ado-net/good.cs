using Microsoft.Data.SqlClient;

public class Authors
{
    private const string Columns = "id, name";

    public void Find(SqlConnection connection, string name, int id, Guid key, string sort)
    {
        using var command = new SqlCommand("SELECT * FROM author WHERE name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
        var a = new SqlCommand($"SELECT * FROM author WHERE id = {id} AND key = '{key}'", connection);
        var b = new SqlCommand($"SELECT {Columns} FROM author", connection);
        var column = sort switch { "name" => "name", "age" => "age", _ => "id" };
        var c = new SqlCommand("SELECT * FROM author ORDER BY " + column, connection);
        var d = new SqlCommand("SELECT * FROM author WHERE id = " + int.Parse(name), connection);
    }
}
