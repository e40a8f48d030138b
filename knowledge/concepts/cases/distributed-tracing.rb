def distributed_tracing_1(order, shop)
  OpenTelemetry.tracer_provider.tracer(order) # mention: tracer
end

def distributed_tracing_2(order, shop)
  OpenTelemetry::SDK.configure(order) # mention: configure
end

def unrelated(shelf, label)
  shelf.tracer(label)
end
