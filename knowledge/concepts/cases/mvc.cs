using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class MvcSample
{
    private Shop shop;
    private Controller controller1; // mention: Controller
    private ControllerBase controllerBase2; // mention: ControllerBase

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Controller(label);
    }
}
