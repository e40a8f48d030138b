import neo4j


def graph_database_1(order, shop):
    result = neo4j.GraphDatabase.driver(order)  # mention: driver


def graph_database_2(order, shop):
    result = neo4j.AsyncGraphDatabase.driver(order)  # mention: driver


def unrelated(shelf, label):
    shelf.driver(label)
