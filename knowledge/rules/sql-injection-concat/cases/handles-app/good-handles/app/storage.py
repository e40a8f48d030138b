import psycopg2

columns = ("id", "name", "price")
page_size = 50
table = "items"
warehouse = psycopg2.connect("dbname=shop")
