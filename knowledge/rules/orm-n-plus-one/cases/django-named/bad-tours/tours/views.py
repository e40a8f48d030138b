from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Booking, Tour
from .serializers import BookingSerializer, TourSerializer


class TourBookings(generics.ListAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return self.request.tour.bookings.order_by("id")  # expect: orm-n-plus-one likely


class Bookings(generics.ListAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        if self.request.user.is_staff:
            return Booking.objects.all()  # expect: orm-n-plus-one
        return Booking.objects.none()


@api_view(["GET"])
def tours(request):
    tours = Tour.objects.filter(title__icontains=request.GET["q"])
    return Response(TourSerializer(tours, many=True).data)  # expect: orm-n-plus-one


def emails(request):
    return [booking.guest.email for booking in request.tour.bookings.all()]  # expect: orm-n-plus-one likely


@api_view(["GET"])
def guided(request):
    guided = Tour.objects.select_related("guide")
    return Response(TourSerializer(guided, many=True).data)  # expect: orm-n-plus-one likely
