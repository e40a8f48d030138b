using Amazon.CloudFront;

namespace Shop.Orders;

public class CdnSample
{
    private Shop shop;
    private IAmazonCloudFront iAmazonCloudFront1; // mention: IAmazonCloudFront

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IAmazonCloudFront(label);
    }
}
