using System;
using System.Collections.Generic;
using System.Data.SqlClient;
using Microsoft.AspNetCore.Mvc;

namespace Shop;

public class ListingController : ControllerBase
{
    private static readonly HashSet<string> Sortable = new() { "name", "price" };
    private readonly SqlConnection _connection;

    [HttpGet]
    public IActionResult Sorted([FromQuery] string sort)
    {
        if (!Sortable.Contains(sort))
        {
            return BadRequest();
        }
        using var command = new SqlCommand("SELECT id FROM book ORDER BY " + sort, _connection);
        return Ok(command.ExecuteScalar());
    }

    [HttpGet]
    public IActionResult Switched([FromQuery] string sort)
    {
        var order = sort switch { "newest" => "created_at DESC", _ => "name" };
        using var command = new SqlCommand($"SELECT id FROM book ORDER BY {order}", _connection);
        return Ok(command.ExecuteScalar());
    }
}
