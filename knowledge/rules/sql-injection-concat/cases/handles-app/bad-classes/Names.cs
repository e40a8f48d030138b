namespace Shop.Storage;

public static class Tables
{
    public const string Orders = "shop_orders";
    public static string Tenant { get; set; } = "";
}
