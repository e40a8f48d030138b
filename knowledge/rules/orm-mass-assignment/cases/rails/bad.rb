class UsersController < ApplicationController
  def create
    @user = User.new(params.require(:user).permit!) # expect: orm-mass-assignment likely
    @user.save
  end

  def update
    @user = User.find(params[:id])
    @user.update(user_params) # expect: orm-mass-assignment
  end

  def import
    User.create!(params[:user].to_unsafe_h) # expect: orm-mass-assignment
  end

  private

  def user_params
    params.require(:user).permit!
  end
end
