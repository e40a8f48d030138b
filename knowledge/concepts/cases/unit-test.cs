using Xunit;
using NUnit.Framework;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Shop.Orders;

public class UnitTestSample
{
    private Shop shop;
    [Fact] // mention: Fact
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [Theory] // mention: Theory
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    [InlineData] // mention: InlineData
    public void Handle3(Order order)
    {
        shop.Note(order);
    }
    [Test] // mention: Test
    public void Handle4(Order order)
    {
        shop.Note(order);
    }
    [TestCase] // mention: TestCase
    public void Handle5(Order order)
    {
        shop.Note(order);
    }
    [TestFixture] // mention: TestFixture
    public void Handle6(Order order)
    {
        shop.Note(order);
    }
    [TestMethod] // mention: TestMethod
    public void Handle7(Order order)
    {
        shop.Note(order);
    }
    [TestClass] // mention: TestClass
    public void Handle8(Order order)
    {
        shop.Note(order);
    }
    [DataRow] // mention: DataRow
    public void Handle9(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Fact(label);
        shelf.Test(label);
        shelf.TestMethod(label);
    }
}
