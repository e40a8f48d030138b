using System.Collections.Generic;
using System.Data.SqlClient;

class Members
{
    private readonly SqlConnection _connection;

    public List<string> Cards(List<int> members)
    {
        var cards = new List<string>();
        foreach (var member in members)
        {
            var command = new SqlCommand("SELECT Number FROM Cards WHERE MemberId = @member", _connection);
            command.Parameters.AddWithValue("@member", member);
            using (var reader = command.ExecuteReader()) // expect: orm-query-in-loop
            {
                reader.Read();
                cards.Add(reader.GetString(0));
            }
        }
        return cards;
    }

    public List<string> Towns(int[] towns)
    {
        var names = new List<string>();
        for (int i = 0; i < towns.Length; i++)
        {
            names.Add(Town(towns[i])); // expect: orm-query-in-loop likely
        }
        return names;
    }

    private string Town(int id)
    {
        var command = new SqlCommand("SELECT Name FROM Towns WHERE Id = @id", _connection);
        command.Parameters.AddWithValue("@id", id);
        return (string)command.ExecuteScalar();
    }
}
