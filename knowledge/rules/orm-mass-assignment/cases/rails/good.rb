class UsersController < ApplicationController
  def create
    @user = User.new(user_params)
    @user.save
    redirect_to search_path(params.permit!)
  end

  def update
    @user = User.find(params[:id])
    @user.update(params.require(:user).permit(:name, :email))
    @user.update(name: params[:user][:name])
  end

  def index
    @cache.store(params.to_unsafe_h)
    @filter = params[:filter].permit!.to_h
  end

  private

  def user_params
    params.require(:user).permit(:name, :email)
  end
end
