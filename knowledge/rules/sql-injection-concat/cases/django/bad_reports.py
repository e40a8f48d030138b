from django.db import connection


def revenue(request):
    city = request.GET.get("city", "")
    sql = "SELECT sum(total) FROM shop_order"
    if city:
        sql = sql + " WHERE city = '" + city + "'"  # expect: sql-injection-concat
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()
