using Microsoft.AspNetCore;
using System.Net;

namespace Shop.Orders;

public class HttpStatusSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = StatusCodes.Status200OK; // mention: Status200OK
        var level2 = StatusCodes.Status201Created; // mention: Status201Created
        var level3 = StatusCodes.Status204NoContent; // mention: Status204NoContent
        var level4 = StatusCodes.Status400BadRequest; // mention: Status400BadRequest
        var level5 = StatusCodes.Status401Unauthorized; // mention: Status401Unauthorized
        var level6 = StatusCodes.Status403Forbidden; // mention: Status403Forbidden
        var level7 = StatusCodes.Status404NotFound; // mention: Status404NotFound
        var level8 = StatusCodes.Status409Conflict; // mention: Status409Conflict
        var level9 = StatusCodes.Status422UnprocessableEntity; // mention: Status422UnprocessableEntity
        var level10 = StatusCodes.Status429TooManyRequests; // mention: Status429TooManyRequests
        var level11 = StatusCodes.Status500InternalServerError; // mention: Status500InternalServerError
        var level12 = HttpStatusCode.OK; // mention: OK
        var level13 = HttpStatusCode.Created; // mention: Created
        var level14 = HttpStatusCode.NoContent; // mention: NoContent
        var level15 = HttpStatusCode.BadRequest; // mention: BadRequest
        var level16 = HttpStatusCode.Unauthorized; // mention: Unauthorized
        var level17 = HttpStatusCode.Forbidden; // mention: Forbidden
        var level18 = HttpStatusCode.NotFound; // mention: NotFound
        var level19 = HttpStatusCode.Conflict; // mention: Conflict
        var level20 = HttpStatusCode.TooManyRequests; // mention: TooManyRequests
        Results.Ok(order); // mention: Ok
        Results.Created(order); // mention: Created
        Results.NoContent(order); // mention: NoContent
        Results.BadRequest(order); // mention: BadRequest
        Results.NotFound(order); // mention: NotFound
        Results.Conflict(order); // mention: Conflict
        TypedResults.Ok(order); // mention: Ok
        TypedResults.Created(order); // mention: Created
        TypedResults.NoContent(order); // mention: NoContent
        TypedResults.BadRequest(order); // mention: BadRequest
        TypedResults.NotFound(order); // mention: NotFound
        TypedResults.Conflict(order); // mention: Conflict
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Status200OK(label);
        shelf.OK(label);
        shelf.Ok(label);
    }
}
