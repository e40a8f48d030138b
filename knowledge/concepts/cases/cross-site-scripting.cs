namespace Shop.Orders;

public class CrossSiteScriptingSample
{
    private Shop shop;
    private HtmlSanitizer htmlSanitizer1; // mention: HtmlSanitizer
    private HtmlString htmlString2; // mention: HtmlString
    private MarkupString markupString3; // mention: MarkupString

    public void Run(Order order)
    {
        Html.Raw(order); // mention: Raw
        HtmlEncoder.Default.Encode(order); // mention: Encode
        WebUtility.HtmlEncode(order); // mention: HtmlEncode
        HttpUtility.HtmlEncode(order); // mention: HtmlEncode
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Raw(label);
        shelf.HtmlSanitizer(label);
    }
}
