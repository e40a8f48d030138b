namespace Shop.Orders;

public class SessionCookieSample
{
    private Shop shop;
    private CookieOptions cookieOptions1; // mention: CookieOptions
    private CookieAuthenticationOptions cookieAuthenticationOptions2; // mention: CookieAuthenticationOptions

    public void Run(Order order)
    {
        var level3 = SameSiteMode.Lax; // mention: Lax
        var level4 = SameSiteMode.Strict; // mention: Strict
        var level5 = CookieSecurePolicy.Always; // mention: Always
        shop.ConfigureApplicationCookie(order); // mention: ConfigureApplicationCookie
        shop.UseCookiePolicy(order); // mention: UseCookiePolicy
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.CookieOptions(label);
        shelf.Lax(label);
        var configureApplicationCookieText = shelf.Count;
    }
}
