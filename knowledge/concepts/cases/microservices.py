from nameko.rpc import RpcProxy  # mention: RpcProxy


def microservices_1(order, shop):
    rpc_proxy_ = RpcProxy("books")  # mention: RpcProxy


def unrelated(shelf, label):
    shelf.RpcProxy(label)
