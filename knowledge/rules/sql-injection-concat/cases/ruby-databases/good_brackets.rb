require 'sequel'

class Reports
  def named(name)
    DB['SELECT id FROM users WHERE name = ?', name].all
  end

  def listed(kind)
    kind = 'book' unless %w[book map].include?(kind)
    DB["SELECT id FROM items WHERE kind = '#{kind}'"].all
  end

  def labels(name)
    @labels["select #{name} from the list"]
  end
end
