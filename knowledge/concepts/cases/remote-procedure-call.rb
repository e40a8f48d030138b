def remote_procedure_call_1(order, shop)
  value = GRPC::RpcServer.new(order) # mention: RpcServer
end

def unrelated(shelf, label)
  rpc_server_text = shelf.count
end

def labels(shelf)
  shelf.label("RpcServer")
end
