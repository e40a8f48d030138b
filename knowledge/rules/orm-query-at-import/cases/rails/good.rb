class Book < ApplicationRecord
  scope :shown, -> { where(category: Category.where(shown: true).pluck(:title)) }
  validates :category, inclusion: { in: ->(_book) { Category.where(shown: true).pluck(:title) } }
  belongs_to :category, default: -> { Category.find_by(title: "all") }
  SHOWN = Category.where(shown: true)

  def self.titles
    @titles ||= Category.order(:title).pluck(:title)
  end
end
