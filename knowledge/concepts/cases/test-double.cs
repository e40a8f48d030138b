using Moq;
using NSubstitute;

namespace Shop.Orders;

public class TestDoubleSample
{
    private Shop shop;
    private Mock<Order> mock1; // mention: Mock

    public void Run(Order order)
    {
        Substitute.For(order); // mention: For
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Mock(label);
        shelf.For(label);
    }
}
