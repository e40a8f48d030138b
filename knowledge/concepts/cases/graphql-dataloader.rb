class GraphqlDataloader1 < GraphQL::Dataloader::Source # mention: Source
end

class GraphqlDataloader2 < GraphQL::Batch::Loader # mention: Loader
end

def graphql_dataloader_3(order, shop)
  shop.dataloader.with(order) # mention: with
end

def unrelated(shelf, label)
  source_text = shelf.count
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("with")
end
