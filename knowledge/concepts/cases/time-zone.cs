namespace Shop.Orders;

public class TimeZoneSample
{
    private Shop shop;
    private DateTimeOffset dateTimeOffset1; // mention: DateTimeOffset
    private TimeZoneInfo timeZoneInfo2; // mention: TimeZoneInfo

    public void Run(Order order)
    {
        TimeZoneInfo.FindSystemTimeZoneById(order); // mention: FindSystemTimeZoneById
        TimeZoneInfo.ConvertTimeFromUtc(order); // mention: ConvertTimeFromUtc
        TimeZoneInfo.ConvertTime(order); // mention: ConvertTime
        var level3 = DateTime.UtcNow; // mention: UtcNow
        var level4 = DateTime.Now; // mention: Now
        var level5 = DateTimeOffset.UtcNow; // mention: UtcNow
        var level6 = DateTimeOffset.Now; // mention: Now
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.DateTimeOffset(label);
        shelf.FindSystemTimeZoneById(label);
        shelf.UtcNow(label);
    }
}
