class PostsController < ApplicationController
  def index
    @posts = Post.includes(:author).published.order(:id)
    render json: @posts.map { |post| { id: post.id, author: post.author.name, comments: post.comments.count } } # expect: orm-n-plus-one
  end

  def feed
    posts = current_user.posts.includes(:comments, comments: :user)
    posts.each do |p|
      p.comments.each { |c| puts c.user.name }
    end
  end

  def export
    Post.includes(:author).find_each do |post|
      csv << [post.title, post.author_name]
    end
  end

  def lasts
    User.all.each do |u|
      last = u.posts.order(created_at: :desc).first # expect: orm-query-in-loop
      puts last.title
    end
  end

  def lookup
    params[:ids].map { |id| Post.find(id) } # expect: orm-query-in-loop likely
  end

  def counts
    User.where(active: true).map { |u| [u.id, Post.where(author_id: u.id).count] } # expect: orm-query-in-loop
  end
end
