import django.views.generic
from django.views import View  # mention: View
from django.views.generic import TemplateView  # mention: TemplateView
from django.views.generic import ListView  # mention: ListView
from django.views.generic import DetailView  # mention: DetailView
from django.views.generic import CreateView  # mention: CreateView
from django.views.generic import UpdateView  # mention: UpdateView
from django.views.generic import DeleteView  # mention: DeleteView
from django.views.generic import FormView  # mention: FormView
from django.views.generic import RedirectView  # mention: RedirectView
from rest_framework.views import APIView  # mention: APIView
from rest_framework.viewsets import ModelViewSet  # mention: ModelViewSet
from rest_framework.viewsets import ReadOnlyModelViewSet  # mention: ReadOnlyModelViewSet
from rest_framework.viewsets import ViewSet  # mention: ViewSet
from rest_framework.viewsets import GenericViewSet  # mention: GenericViewSet
from rest_framework.generics import ListAPIView  # mention: ListAPIView
from rest_framework.generics import CreateAPIView  # mention: CreateAPIView
from rest_framework.generics import RetrieveAPIView  # mention: RetrieveAPIView
from rest_framework.generics import ListCreateAPIView  # mention: ListCreateAPIView
from rest_framework.generics import GenericAPIView  # mention: GenericAPIView
from django.shortcuts import render
from django.shortcuts import redirect
from django.shortcuts import get_object_or_404
from django.shortcuts import get_list_or_404
from django.http import HttpResponse  # mention: HttpResponse
from django.http import JsonResponse  # mention: JsonResponse
from django.http import HttpResponseRedirect
from rest_framework.decorators import api_view
from rest_framework.decorators import action
from django.views.decorators.http import require_http_methods
from django.views.decorators.http import require_GET
from django.views.decorators.http import require_POST


class DjangoView1(View):  # mention: View
    pass


class DjangoView2(django.views.generic.View):  # mention: View
    pass


class DjangoView3(TemplateView):  # mention: TemplateView
    pass


class DjangoView4(ListView):  # mention: ListView
    pass


class DjangoView5(DetailView):  # mention: DetailView
    pass


class DjangoView6(CreateView):  # mention: CreateView
    pass


class DjangoView7(UpdateView):  # mention: UpdateView
    pass


class DjangoView8(DeleteView):  # mention: DeleteView
    pass


class DjangoView9(FormView):  # mention: FormView
    pass


class DjangoView10(RedirectView):  # mention: RedirectView
    pass


class DjangoView11(APIView):  # mention: APIView
    pass


class DjangoView12(ModelViewSet):  # mention: ModelViewSet
    pass


class DjangoView13(ReadOnlyModelViewSet):  # mention: ReadOnlyModelViewSet
    pass


class DjangoView14(ViewSet):  # mention: ViewSet
    pass


class DjangoView15(GenericViewSet):  # mention: GenericViewSet
    pass


class DjangoView16(ListAPIView):  # mention: ListAPIView
    pass


class DjangoView17(CreateAPIView):  # mention: CreateAPIView
    pass


class DjangoView18(RetrieveAPIView):  # mention: RetrieveAPIView
    pass


class DjangoView19(ListCreateAPIView):  # mention: ListCreateAPIView
    pass


class DjangoView20(GenericAPIView):  # mention: GenericAPIView
    pass


def django_view_21(order, shop):
    result = render(order)  # mention: render


def django_view_22(order, shop):
    result = redirect(order)


def django_view_23(order, shop):
    result = get_object_or_404(order)  # mention: get_object_or_404


def django_view_24(order, shop):
    result = get_list_or_404(order)  # mention: get_list_or_404


def django_view_25(order, shop):
    http_response_ = HttpResponse("books")  # mention: HttpResponse


def django_view_26(order, shop):
    json_response_ = JsonResponse("books")  # mention: JsonResponse


def django_view_27(order, shop):
    http_response_redirect_ = HttpResponseRedirect("books")


@api_view  # mention: api_view
def django_view_28(order):
    return order


@action  # mention: action
def django_view_29(order):
    return order


@require_http_methods  # mention: require_http_methods
def django_view_30(order):
    return order


@require_GET  # mention: require_GET
def django_view_31(order):
    return order


@require_POST  # mention: require_POST
def django_view_32(order):
    return order


def unrelated(shelf, label):
    shelf.View(label)
    shelf.render(label)
    shelf.HttpResponse(label)
    shelf.api_view(label)
