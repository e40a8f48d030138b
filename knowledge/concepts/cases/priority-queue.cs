namespace Shop.Orders;

public class PriorityQueueSample
{
    private Shop shop;
    private PriorityQueue<string, Order> priorityQueue1; // mention: PriorityQueue

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.PriorityQueue(label);
    }
}
