namespace Shop.Orders;

public class LinkedListSample
{
    private Shop shop;
    private LinkedList<Order> linkedList1; // mention: LinkedList
    private LinkedListNode<Order> linkedListNode2; // mention: LinkedListNode

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.LinkedList(label);
    }
}
