def graph_database_1(order, shop)
  Neo4j::Driver::GraphDatabase.driver(order) # mention: driver
end

def unrelated(shelf, label)
  shelf.driver(label)
end
