namespace Shop.Orders;

public class AuthorizationSample
{
    private Shop shop;
    [Authorize] // mention: Authorize
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [AllowAnonymous] // mention: AllowAnonymous
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    private IAuthorizationService iAuthorizationService3; // mention: IAuthorizationService
    private AuthorizationHandler<Order> authorizationHandler4; // mention: AuthorizationHandler
    private IAuthorizationRequirement iAuthorizationRequirement5; // mention: IAuthorizationRequirement

    public void Run(Order order)
    {
        shop.AddAuthorization(order); // mention: AddAuthorization
        shop.RequireAuthorization(order); // mention: RequireAuthorization
        shop.RequireRole(order); // mention: RequireRole
        shop.RequireClaim(order); // mention: RequireClaim
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Authorize(label);
        var addAuthorizationText = shelf.Count;
        shelf.IAuthorizationService(label);
    }
}
