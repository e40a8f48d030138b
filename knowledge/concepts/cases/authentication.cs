using Microsoft.AspNetCore.Identity;

namespace Shop.Orders;

public class AuthenticationSample
{
    private Shop shop;
    private SignInManager<Order> signInManager1; // mention: SignInManager
    private UserManager<Order> userManager2; // mention: UserManager
    private AuthenticationHandler<Order> authenticationHandler3; // mention: AuthenticationHandler
    private ClaimsPrincipal claimsPrincipal4; // mention: ClaimsPrincipal

    public void Run(Order order)
    {
        shop.AddAuthentication(order); // mention: AddAuthentication
        shop.AddIdentity(order); // mention: AddIdentity
        shop.PasswordSignInAsync(order); // mention: PasswordSignInAsync
        shop.SignInAsync(order); // mention: SignInAsync
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.SignInManager(label);
        shelf.AuthenticationHandler(label);
        var addAuthenticationText = shelf.Count;
    }
}
