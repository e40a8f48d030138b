from drf_spectacular.utils import extend_schema
from drf_spectacular.utils import extend_schema_view
from drf_spectacular.utils import OpenApiParameter
from drf_spectacular.utils import extend_schema_field
from drf_spectacular.views import SpectacularAPIView  # mention: SpectacularAPIView
from drf_spectacular.views import SpectacularSwaggerView  # mention: SpectacularSwaggerView


def openapi_1(order, shop):
    result = extend_schema(order)  # mention: extend_schema


def openapi_2(order, shop):
    result = extend_schema_view(order)  # mention: extend_schema_view


def openapi_3(order, shop):
    result = OpenApiParameter(order)  # mention: OpenApiParameter


@extend_schema  # mention: extend_schema
def openapi_4(order):
    return order


@extend_schema_view  # mention: extend_schema_view
def openapi_5(order):
    return order


@extend_schema_field  # mention: extend_schema_field
def openapi_6(order):
    return order


def openapi_7(order, shop):
    spectacular_apiview_ = SpectacularAPIView("books")  # mention: SpectacularAPIView


def openapi_8(order, shop):
    spectacular_swagger_view_ = SpectacularSwaggerView("books")  # mention: SpectacularSwaggerView


def unrelated(shelf, label):
    shelf.extend_schema(label)
    shelf.extend_schema_view(label)
    shelf.SpectacularAPIView(label)
