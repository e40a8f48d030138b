from django.db import models


class Guide(models.Model):
    name = models.CharField(max_length=80)
    languages = models.ManyToManyField("Language")


class Language(models.Model):
    code = models.CharField(max_length=8)


class Tour(models.Model):
    title = models.CharField(max_length=80)
    guide = models.ForeignKey(Guide, on_delete=models.CASCADE, related_name="tours")
    stops = models.ManyToManyField("Stop")

    @property
    def stop_names(self):
        return [stop.name for stop in self.stops.all()]


class Stop(models.Model):
    name = models.CharField(max_length=80)


class Booking(models.Model):
    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="bookings")
    guest = models.ForeignKey("Guest", on_delete=models.CASCADE, related_name="bookings")


class Guest(models.Model):
    email = models.EmailField()
