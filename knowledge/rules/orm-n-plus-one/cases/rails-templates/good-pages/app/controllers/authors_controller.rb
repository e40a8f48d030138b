class AuthorsController < ApplicationController
  # The books know their author.
  def show
    @author = Author.find(params[:id])
  end
end
