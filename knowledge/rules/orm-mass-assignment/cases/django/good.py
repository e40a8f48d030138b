from django.db import models
from rest_framework.decorators import api_view
from rest_framework.response import Response

OPEN = {"name", "town"}


class Profile(models.Model):
    name = models.CharField(max_length=80)
    is_staff = models.BooleanField(default=False)


class Search:
    def __init__(self, **words):
        self.words = words


@api_view(["POST"])
def create(request):
    profile = Profile.objects.create(name=request.data["name"])
    found = Profile.objects.filter(**{"name": request.data["name"]})
    return Response({"id": profile.pk, "found": len(found), "words": Search(**request.data).words})


@api_view(["PATCH"])
def update(request, pk):
    profile = Profile.objects.get(pk=pk)
    for key, value in request.data.items():
        if key in OPEN:
            setattr(profile, key, value)
    for key in OPEN:
        setattr(profile, key, request.data.get(key))
    profile.save()
    return Response({"id": profile.pk})
