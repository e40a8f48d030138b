class CardsController < ApplicationController
  before_action :find_board

  def index
    cards = @board.cards.includes(:owner).order(:position)
    render json: cards.map { |card| [card.title, card.owner.nickname] }
  end

  def mine
    current_member.cards.includes(:board).each do |card|
      puts card.board.title
    end
  end

  private

  def find_board
    @board = Board.find(params[:board_id])
  end
end
