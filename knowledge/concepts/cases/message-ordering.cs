using Amazon.SQS;

namespace Shop.Orders;

public class MessageOrderingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = shop.MessageGroupId; // mention: MessageGroupId
        var level2 = shop.SessionId; // mention: SessionId
    }

    public void Unrelated(Shelf shelf, string label)
    {
        var messageGroupIdText = shelf.Count;
    }
}
