import deltalake
import pandas
import polars
from pyspark.sql import SparkSession  # mention: SparkSession
from pyiceberg.catalog import load_catalog
from pyarrow.parquet import read_table
from pyarrow.parquet import write_table
from pyarrow.parquet import write_to_dataset
from awswrangler.s3 import to_parquet
from awswrangler.s3 import read_parquet


def data_lake_1(order, shop):
    spark_session_ = SparkSession("books")  # mention: SparkSession


def data_lake_2(order, shop):
    result = deltalake.DeltaTable(order)  # mention: DeltaTable


def data_lake_3(order, shop):
    result = deltalake.write_deltalake(order)  # mention: write_deltalake


def data_lake_4(order, shop):
    result = load_catalog(order)  # mention: load_catalog


def data_lake_5(order, shop):
    result = pandas.read_parquet(order)  # mention: read_parquet


def data_lake_6(order, shop):
    result = pandas.read_sql(order)  # mention: read_sql


def data_lake_7(order, shop):
    result = polars.scan_parquet(order)  # mention: scan_parquet


def data_lake_8(order, shop):
    result = polars.read_parquet(order)  # mention: read_parquet


def data_lake_9(order, shop):
    result = polars.scan_delta(order)  # mention: scan_delta


def data_lake_10(order, shop):
    result = read_table(order)  # mention: read_table


def data_lake_11(order, shop):
    result = write_table(order)  # mention: write_table


def data_lake_12(order, shop):
    result = write_to_dataset(order)  # mention: write_to_dataset


def data_lake_13(order, shop):
    shop.to_parquet(order)  # mention: to_parquet


def data_lake_14(order, shop):
    result = to_parquet(order)  # mention: to_parquet


def data_lake_15(order, shop):
    result = read_parquet(order)  # mention: read_parquet


def unrelated(shelf, label):
    shelf.SparkSession(label)
    shelf.DeltaTable(label)
    to_parquet = shelf.count
    shelf.read_parquet(label)
