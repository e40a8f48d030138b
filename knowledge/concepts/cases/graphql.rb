class Graphql1 < GraphQL::Schema # mention: Schema
end

class Graphql2 < GraphQL::Schema::Object # mention: Object
end

class Graphql3 < GraphQL::Schema::Mutation # mention: Mutation
end

def unrelated(shelf, label)
  schema_text = shelf.count
end
