using System.Threading;

namespace Shop.Orders;

public class ThreadSample
{
    private Shop shop;
    private Thread thread1; // mention: Thread
    private Thread thread2; // mention: Thread
    private Thread thread3; // mention: Thread
    private Thread thread4; // mention: Thread

    public void Run(Order order)
    {
        Thread.Sleep(order); // mention: Sleep
        thread2.Start(order); // mention: Start
        thread3.Join(order); // mention: Join
        thread4.Interrupt(order); // mention: Interrupt
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Thread(label);
        shelf.Sleep(label);
    }
}
