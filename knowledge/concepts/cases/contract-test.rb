def contract_test_1(order, shop)
  Pact.service_consumer(order) # mention: service_consumer
end

def contract_test_2(order, shop)
  Pact.service_provider(order) # mention: service_provider
end

def contract_test_3(order, shop)
  Pact.provider_states_for(order) # mention: provider_states_for
end

def unrelated(shelf, label)
  shelf.service_consumer(label)
end
