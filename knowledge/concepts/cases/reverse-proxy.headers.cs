namespace Shop.Orders;

public class HeaderFilter
{
    public string Read(HttpRequest request, Shelf shelf)
    {
        request.Headers.TryGetValue("X-Forwarded-For", out var value); // mention: X-Forwarded-For
        request.Headers.TryGetValue("X-Forwarded-Proto", out var value); // mention: X-Forwarded-Proto
        request.Headers.TryGetValue("X-Forwarded-Host", out var value); // mention: X-Forwarded-Host
        request.Headers.TryGetValue("X-Real-IP", out var value); // mention: X-Real-IP
        request.Headers.TryGetValue("Forwarded", out var value); // mention: Forwarded
        request.Headers.TryGetValue("Accept", out var value);
        shelf.Name("X-Forwarded-For");
        return "Forwarded";
    }
}
