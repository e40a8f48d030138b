using Amazon.DynamoDBv2;

namespace Shop.Orders;

public class WideColumnStoreSample
{
    private Shop shop;
    private IAmazonDynamoDB iAmazonDynamoDB1; // mention: IAmazonDynamoDB
    private AmazonDynamoDBClient amazonDynamoDBClient2; // mention: AmazonDynamoDBClient

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IAmazonDynamoDB(label);
    }
}
