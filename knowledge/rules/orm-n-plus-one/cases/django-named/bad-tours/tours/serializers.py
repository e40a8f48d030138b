from rest_framework import serializers

from .models import Booking, Tour


class TourSerializer(serializers.ModelSerializer):
    guide_name = serializers.CharField(source="guide.name")

    class Meta:
        model = Tour
        fields = ["id", "title", "guide_name", "stop_names"]


class BookingSerializer(serializers.ModelSerializer):
    email = serializers.CharField(source="guest.email")

    class Meta:
        model = Booking
        fields = ["id", "email"]
