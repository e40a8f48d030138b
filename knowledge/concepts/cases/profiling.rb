def profiling_1(order, shop)
  StackProf.run(order) # mention: run
end

def profiling_2(order, shop)
  Benchmark.measure(order) # mention: measure
end

def profiling_3(order, shop)
  Benchmark.bm(order) # mention: bm
end

def profiling_4(order, shop)
  Benchmark.realtime(order) # mention: realtime
end

def profiling_5(order, shop)
  Benchmark.ips(order) # mention: ips
end

def profiling_6(order, shop)
  ObjectSpace.trace_object_allocations(order) # mention: trace_object_allocations
end

def profiling_7(order, shop)
  RubyProf.profile(order) # mention: profile
end

def unrelated(shelf, label)
  shelf.run(label)
  shelf.profile(label)
end
