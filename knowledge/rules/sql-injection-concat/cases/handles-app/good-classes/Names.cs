namespace Shop.Storage;

public static class Tables
{
    public const string Orders = "shop_orders";
    public static readonly string Books = "books";
}

public enum SortColumn
{
    Title,
    Price,
}
