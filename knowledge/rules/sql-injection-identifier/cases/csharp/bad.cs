using System.Data.SqlClient;
using Microsoft.AspNetCore.Mvc;

namespace Shop;

public class ListingController : ControllerBase
{
    private readonly SqlConnection _connection;

    [HttpGet]
    public IActionResult Sorted([FromQuery] string sort)
    {
        using var command = new SqlCommand("SELECT id FROM book ORDER BY " + sort, _connection); // expect: sql-injection-identifier
        return Ok(command.ExecuteScalar());
    }

    [HttpPost]
    public void Cleared([FromForm] string table)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"TRUNCATE TABLE {table}"; // expect: sql-injection-identifier
        command.ExecuteNonQuery();
    }
}
