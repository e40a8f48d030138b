import psycopg2

connection = psycopg2.connect("dbname=shop")


# A time by its name: worth a word only to who asks for everything.
def expire(now):
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM sessions WHERE expires < '{now}'")  # expect: sql-injection-concat possible
