using Hangfire;

namespace Shop.Orders;

public class ScheduledJobSample
{
    private Shop shop;
    private PeriodicTimer periodicTimer1; // mention: PeriodicTimer
    private IJobDetail iJobDetail2; // mention: IJobDetail
    private CronScheduleBuilder cronScheduleBuilder3; // mention: CronScheduleBuilder

    public void Run(Order order)
    {
        RecurringJob.AddOrUpdate(order); // mention: AddOrUpdate
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.PeriodicTimer(label);
        shelf.AddOrUpdate(label);
    }
}
