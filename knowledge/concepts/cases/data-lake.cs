using Microsoft.Spark.Sql;

namespace Shop.Orders;

public class DataLakeSample
{
    private Shop shop;
    private SparkSession sparkSession1; // mention: SparkSession

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.SparkSession(label);
    }
}
