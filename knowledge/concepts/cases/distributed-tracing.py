import ddtrace
import opentelemetry
from opentelemetry.trace import get_tracer
from opentelemetry.trace import set_tracer_provider
from opentelemetry.trace import get_current_span
from opentelemetry.propagate import inject
from opentelemetry.propagate import extract
from ddtrace.tracer import trace
from ddtrace.tracer import wrap
from opentelemetry.sdk.trace import TracerProvider  # mention: TracerProvider
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor  # mention: FastAPIInstrumentor
from opentelemetry.instrumentation.django import DjangoInstrumentor  # mention: DjangoInstrumentor


def distributed_tracing_1(order, shop):
    result = get_tracer(order)  # mention: get_tracer


def distributed_tracing_2(order, shop):
    result = set_tracer_provider(order)  # mention: set_tracer_provider


def distributed_tracing_3(order, shop):
    result = get_current_span(order)  # mention: get_current_span


def distributed_tracing_4(order, shop):
    result = inject(order)  # mention: inject


def distributed_tracing_5(order, shop):
    result = extract(order)  # mention: extract


def distributed_tracing_6(order, shop):
    result = trace(order)  # mention: trace


def distributed_tracing_7(order, shop):
    result = wrap(order)  # mention: wrap


def distributed_tracing_8(order, shop):
    result = ddtrace.patch_all(order)  # mention: patch_all


def distributed_tracing_9(order, shop):
    get_tracer_made = opentelemetry.trace.get_tracer()  # mention: get_tracer
    result = get_tracer_made.start_as_current_span(order)  # mention: start_as_current_span


def distributed_tracing_10(order, shop):
    get_tracer_made = opentelemetry.trace.get_tracer()  # mention: get_tracer
    result = get_tracer_made.start_span(order)  # mention: start_span


def distributed_tracing_11(order, shop):
    tracer_provider_ = TracerProvider("books")  # mention: TracerProvider


def distributed_tracing_12(order, shop):
    fast_apiinstrumentor_ = FastAPIInstrumentor("books")  # mention: FastAPIInstrumentor


def distributed_tracing_13(order, shop):
    django_instrumentor_ = DjangoInstrumentor("books")  # mention: DjangoInstrumentor


def unrelated(shelf, label):
    shelf.get_tracer(label)
    shelf.start_as_current_span(label)
    shelf.TracerProvider(label)
