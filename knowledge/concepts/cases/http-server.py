import socketserver
import uvicorn
import waitress
from http.server import HTTPServer  # mention: HTTPServer
from http.server import ThreadingHTTPServer  # mention: ThreadingHTTPServer
from http.server import BaseHTTPRequestHandler  # mention: BaseHTTPRequestHandler
from wsgiref.simple_server import WSGIServer  # mention: WSGIServer
from wsgiref.simple_server import make_server
from hypercorn.asyncio import serve


def http_server_1(order, shop):
    httpserver_ = HTTPServer("books")  # mention: HTTPServer


def http_server_2(order, shop):
    threading_httpserver_ = ThreadingHTTPServer("books")  # mention: ThreadingHTTPServer


def http_server_3(order, shop):
    base_httprequest_handler_ = BaseHTTPRequestHandler("books")  # mention: BaseHTTPRequestHandler


def http_server_4(order, shop):
    tcpserver_ = socketserver.TCPServer("books")  # mention: TCPServer


def http_server_5(order, shop):
    wsgiserver_ = WSGIServer("books")  # mention: WSGIServer


def http_server_6(order, shop):
    result = uvicorn.run(order)  # mention: run


def http_server_7(order, shop):
    result = make_server(order)  # mention: make_server


def http_server_8(order, shop):
    result = waitress.serve(order)  # mention: serve


def http_server_9(order, shop):
    result = serve(order)  # mention: serve


def unrelated(shelf, label):
    shelf.HTTPServer(label)
    shelf.run(label)
