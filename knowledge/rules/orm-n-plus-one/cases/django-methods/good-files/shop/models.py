from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=100)


class Order(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)
    number = models.CharField(max_length=20)

    @property
    def title(self):
        return f"{self.number} for {self.customer.name}"

    def total(self):
        return sum(item.price for item in self.items.all())

    def newest(self):
        return self.items.order_by("-pk").first()

    def progress(self):
        shipped = self.items.filter(price=0).count()
        return shipped / self.items.count()

    def short(self):
        return self.number.upper()


class Item(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="items")
    price = models.IntegerField()
