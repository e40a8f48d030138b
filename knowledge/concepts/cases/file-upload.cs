namespace Shop.Orders;

public class FileUploadSample
{
    private Shop shop;
    private IFormFile iFormFile1; // mention: IFormFile
    private IFormFileCollection iFormFileCollection2; // mention: IFormFileCollection
    [RequestSizeLimit] // mention: RequestSizeLimit
    public void Handle3(Order order)
    {
        shop.Note(order);
    }
    [DisableRequestSizeLimit] // mention: DisableRequestSizeLimit
    public void Handle4(Order order)
    {
        shop.Note(order);
    }
    [RequestFormLimits] // mention: RequestFormLimits
    public void Handle5(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IFormFile(label);
        shelf.RequestSizeLimit(label);
    }
}
