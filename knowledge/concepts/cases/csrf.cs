namespace Shop.Orders;

public class CsrfSample
{
    private Shop shop;
    [ValidateAntiForgeryToken] // mention: ValidateAntiForgeryToken
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [AutoValidateAntiforgeryToken] // mention: AutoValidateAntiforgeryToken
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    [IgnoreAntiforgeryToken] // mention: IgnoreAntiforgeryToken
    public void Handle3(Order order)
    {
        shop.Note(order);
    }
    private IAntiforgery iAntiforgery4; // mention: IAntiforgery

    public void Run(Order order)
    {
        shop.AddAntiforgery(order); // mention: AddAntiforgery
        shop.UseAntiforgery(order); // mention: UseAntiforgery
        shop.DisableAntiforgery(order); // mention: DisableAntiforgery
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ValidateAntiForgeryToken(label);
        shelf.IAntiforgery(label);
        var addAntiforgeryText = shelf.Count;
    }
}
