import starlette.responses
import flask
from django.http import StreamingHttpResponse  # mention: StreamingHttpResponse
from django.http import FileResponse  # mention: FileResponse
from fastapi.responses import StreamingResponse  # mention: StreamingResponse
from sse_starlette.sse import EventSourceResponse  # mention: EventSourceResponse


def streaming_response_1(order, shop):
    streaming_http_response_ = StreamingHttpResponse("books")  # mention: StreamingHttpResponse


def streaming_response_2(order, shop):
    file_response_ = FileResponse("books")  # mention: FileResponse


def streaming_response_3(order, shop):
    streaming_response_ = StreamingResponse("books")  # mention: StreamingResponse


def streaming_response_4(order, shop):
    file_response_ = starlette.responses.FileResponse("books")  # mention: FileResponse


def streaming_response_5(order, shop):
    event_source_response_ = EventSourceResponse("books")  # mention: EventSourceResponse


def streaming_response_6(order, shop):
    result = flask.stream_with_context(order)  # mention: stream_with_context


def streaming_response_7(order, shop):
    result = flask.send_file(order)  # mention: send_file


def unrelated(shelf, label):
    shelf.StreamingHttpResponse(label)
    shelf.stream_with_context(label)
