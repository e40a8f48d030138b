import grpc
from grpc.aio import insecure_channel
from grpc.aio import secure_channel
from grpc.aio import server


def remote_procedure_call_1(order, shop):
    result = grpc.insecure_channel(order)  # mention: insecure_channel


def remote_procedure_call_2(order, shop):
    result = grpc.secure_channel(order)  # mention: secure_channel


def remote_procedure_call_3(order, shop):
    result = grpc.server(order)  # mention: server


def remote_procedure_call_4(order, shop):
    result = insecure_channel(order)  # mention: insecure_channel


def remote_procedure_call_5(order, shop):
    result = secure_channel(order)  # mention: secure_channel


def remote_procedure_call_6(order, shop):
    result = server(order)  # mention: server


def unrelated(shelf, label):
    shelf.insecure_channel(label)
