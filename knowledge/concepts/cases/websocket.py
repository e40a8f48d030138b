import fastapi
import websockets
import socketio
from channels.generic.websocket import AsyncWebsocketConsumer  # mention: AsyncWebsocketConsumer
from channels.generic.websocket import AsyncJsonWebsocketConsumer  # mention: AsyncJsonWebsocketConsumer
from channels.generic.websocket import WebsocketConsumer  # mention: WebsocketConsumer
from starlette.websockets import WebSocket  # mention: WebSocket
from websockets.asyncio.server import serve


def websocket_1(order, shop):
    async_websocket_consumer_ = AsyncWebsocketConsumer("books")  # mention: AsyncWebsocketConsumer


def websocket_2(order, shop):
    async_json_websocket_consumer_ = AsyncJsonWebsocketConsumer("books")  # mention: AsyncJsonWebsocketConsumer


def websocket_3(order, shop):
    websocket_consumer_ = WebsocketConsumer("books")  # mention: WebsocketConsumer


def websocket_4(order, shop):
    web_socket_ = fastapi.WebSocket("books")  # mention: WebSocket


def websocket_5(order, shop):
    web_socket_ = WebSocket("books")  # mention: WebSocket


def websocket_6(order, shop):
    result = websockets.serve(order)  # mention: serve


def websocket_7(order, shop):
    result = websockets.connect(order)  # mention: connect


def websocket_8(order, shop):
    result = serve(order)  # mention: serve


def websocket_9(order, shop):
    result = socketio.AsyncServer(order)  # mention: AsyncServer


fast_api_made = fastapi.FastAPI()
@fast_api_made.websocket  # mention: websocket
def websocket_10(order):
    return order


apirouter_made = fastapi.APIRouter()
@apirouter_made.websocket  # mention: websocket
def websocket_11(order):
    return order


def unrelated(shelf, label):
    shelf.AsyncWebsocketConsumer(label)
    shelf.serve(label)
    shelf.websocket(label)
