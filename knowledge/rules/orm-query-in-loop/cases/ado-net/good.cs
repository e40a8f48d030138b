using System.Collections.Generic;
using System.Data.SqlClient;

class Members
{
    private readonly SqlConnection _connection;

    // A write that gives its key back.
    public List<int> Enroll(List<string> names)
    {
        var keys = new List<int>();
        foreach (var name in names)
        {
            var command = new SqlCommand("INSERT INTO Members (Name) OUTPUT INSERTED.Id VALUES (@name)", _connection);
            command.Parameters.AddWithValue("@name", name);
            keys.Add((int)command.ExecuteScalar());
        }
        return keys;
    }

    // One query, whose rows are read.
    public List<string> Names()
    {
        var names = new List<string>();
        var command = new SqlCommand("SELECT Name FROM Members", _connection);
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }
        }
        return names;
    }

    // The same question in every round.
    public void Poll(List<string> names)
    {
        foreach (var name in names)
        {
            var command = new SqlCommand("SELECT count(*) FROM Loans", _connection);
            using (var reader = command.ExecuteReader())
            {
                reader.Read();
                System.Console.WriteLine(name + reader.GetInt32(0));
            }
        }
    }
}
