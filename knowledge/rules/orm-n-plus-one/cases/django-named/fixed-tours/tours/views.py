from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Booking, Tour
from .serializers import BookingSerializer, TourSerializer


class TourBookings(generics.ListAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return self.request.tour.bookings.select_related('guest').order_by("id")


class Bookings(generics.ListAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        if self.request.user.is_staff:
            return Booking.objects.select_related('guest').all()
        return Booking.objects.none()


@api_view(["GET"])
def tours(request):
    tours = Tour.objects.prefetch_related('stops').select_related('guide').filter(title__icontains=request.GET["q"])
    return Response(TourSerializer(tours, many=True).data)


def emails(request):
    return [booking.guest.email for booking in request.tour.bookings.select_related('guest').all()]


@api_view(["GET"])
def guided(request):
    guided = Tour.objects.prefetch_related('stops').select_related("guide")
    return Response(TourSerializer(guided, many=True).data)
