from django.db import models
from rest_framework.decorators import api_view
from rest_framework.response import Response


class Profile(models.Model):
    name = models.CharField(max_length=80)
    is_staff = models.BooleanField(default=False)


@api_view(["POST"])
def create(request):
    profile = Profile.objects.create(**request.data)  # expect: orm-mass-assignment
    return Response({"id": profile.pk})


@api_view(["POST"])
def build(request):
    profile = Profile(**request.POST.dict())  # expect: orm-mass-assignment
    profile.save()
    return Response({"id": profile.pk})


@api_view(["PATCH"])
def update(request, pk):
    profile = Profile.objects.get(pk=pk)
    for key, value in request.data.items():
        setattr(profile, key, value)  # expect: orm-mass-assignment
    profile.save()
    return Response({"id": profile.pk})
