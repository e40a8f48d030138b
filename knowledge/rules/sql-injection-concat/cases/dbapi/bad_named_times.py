import psycopg2

connection = psycopg2.connect("dbname=shop")


# A time by its name: worth a word only to who asks for everything.
def beat(now):
    with connection.cursor() as cursor:
        cursor.execute(f"NOTIFY heartbeat, '{str(now)}'")  # expect: sql-injection-concat possible
