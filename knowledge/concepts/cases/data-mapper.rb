class DataMapper1 < ROM::Repository # mention: Repository
end

class DataMapper2 < ROM::Relation # mention: Relation
end

def unrelated(shelf, label)
  repository_text = shelf.count
end
