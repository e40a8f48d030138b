package shop;

import org.apache.spark.sql.SparkSession;  // mention: SparkSession
import org.apache.spark.sql.Dataset;  // mention: Dataset
import org.apache.iceberg.Table;  // mention: Table
import org.apache.iceberg.Schema;  // mention: Schema
import io.delta.tables.DeltaTable;  // mention: DeltaTable

class DataLakeSample {
    private Shop shop;

    private SparkSession sparkSession1; // mention: SparkSession

    private Dataset dataset2; // mention: Dataset

    private Table table3; // mention: Table

    private Schema schema4; // mention: Schema

    private DeltaTable deltaTable5; // mention: DeltaTable

    void unrelated(Shelf shelf, String label) {
        shelf.SparkSession(label);
    }
}
