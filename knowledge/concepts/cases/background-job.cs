using Hangfire;

namespace Shop.Orders;

public class BackgroundJobSample
{
    private Shop shop;
    private BackgroundService backgroundService1; // mention: BackgroundService
    private IHostedService iHostedService2; // mention: IHostedService

    public void Run(Order order)
    {
        BackgroundJob.Enqueue(order); // mention: Enqueue
        BackgroundJob.Schedule(order); // mention: Schedule
        BackgroundJob.ContinueJobWith(order); // mention: ContinueJobWith
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.BackgroundService(label);
        shelf.Enqueue(label);
    }
}
