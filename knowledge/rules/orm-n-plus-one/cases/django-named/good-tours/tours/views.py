from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Booking, Tour
from .serializers import BookingSerializer, TourSerializer


class TourBookings(generics.ListAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return self.request.tour.bookings.select_related("guest").order_by("id")


class Bookings(generics.ListAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        if self.request.user.is_staff:
            return Booking.objects.select_related("guest")
        return Booking.objects.none()


@api_view(["GET"])
def tours(request):
    tours = Tour.objects.select_related("guide").prefetch_related("stops")
    return Response(TourSerializer(tours, many=True).data)


# One row.
@api_view(["GET"])
def tour(request, pk):
    return Response(TourSerializer(Tour.objects.get(pk=pk)).data)


# Who hands the tour over may have loaded its bookings with their guests.
def emails(tour):
    return [booking.guest.email for booking in tour.bookings.all()]


# The object knows its tour.
def titles(request):
    return [booking.tour.title for booking in request.tour.bookings.all()]


# Several tours, which may have been loaded with all that is read.
def all_emails(tours):
    for tour in tours:
        yield [booking.guest.email for booking in tour.bookings.all()]


# No relation of a tour.
def seats(request):
    return [seat.row.name for seat in request.tour.seats_of_bus]


# A guide is set for each tour before its languages are read.
def guided(request, guide):
    for tour in Tour.objects.prefetch_related("bookings").select_related("guide"):
        tour.guide.main = guide
        print(tour.guide.main.name)
