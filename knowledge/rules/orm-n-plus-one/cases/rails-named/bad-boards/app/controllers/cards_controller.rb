class CardsController < ApplicationController
  before_action :find_board

  def index
    cards = @board.cards.order(:position)
    render json: cards.map { |card| [card.title, card.owner.nickname] } # expect: orm-n-plus-one likely
  end

  def mine
    current_member.cards.each do |card|
      puts card.board.title # expect: orm-n-plus-one likely
    end
  end

  private

  def find_board
    @board = Board.find(params[:board_id])
  end
end
