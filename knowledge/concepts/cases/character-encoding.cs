using System.Text;

namespace Shop.Orders;

public class CharacterEncodingSample
{
    private Shop shop;

    public void Run(Order order)
    {
        var level1 = Encoding.UTF8; // mention: UTF8
        var level2 = Encoding.ASCII; // mention: ASCII
        var level3 = Encoding.Unicode; // mention: Unicode
        var level4 = Encoding.Latin1; // mention: Latin1
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.UTF8(label);
    }
}
