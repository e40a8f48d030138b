class Author < ApplicationRecord
  has_many :books

  def self.known?(name)
    Author.where(name: name).exists?
  end

  def self.popular?(name)
    Author.where(name: name).count > 5
  end

  def self.any_active?
    Author.where(active: true).any?
  end

  def self.by_country?
    Author.group(:country).count.present?
  end

  def self.names?(names)
    names.count > 0 && names.select { |name| name.present? }.length > 0
  end

  def self.first_one?(name)
    Author.where(name: name).first.present? && Author.where(name: name).limit(1).count > 0
  end

  def self.listed
    authors = Author.where(active: true)
    return "none" if authors.count == 0

    authors.map(&:name).join(", ")
  end
end
