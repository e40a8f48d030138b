class CardsController < ApplicationController
  before_action :find_board

  def index
    cards = @board.cards.includes(:owner).order(:position)
    render json: cards.map { |card| [card.title, card.owner.nickname] }
  end

  # The cards know their board.
  def titles
    @board.cards.order(:position).map { |card| [card.title, card.board.title] }
  end

  # The caller may have loaded the cards with their owners.
  def names(board)
    board.cards.map { |card| card.owner.nickname }
  end

  # Keys stand in the row.
  def owners
    @board.cards.map { |card| card.owner_id }
  end

  private

  def find_board
    @board = Board.find(params[:board_id])
  end
end
