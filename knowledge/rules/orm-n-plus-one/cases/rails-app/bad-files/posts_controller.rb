class PostsController < ApplicationController
  def index
    @posts = Post.published.order(:id)
    render json: @posts.map { |post| { id: post.id, author: post.author.name, comments: post.comments.count } } # expect: orm-n-plus-one likely, orm-n-plus-one likely
  end

  def feed
    posts = current_user.posts
    posts.each do |p|
      p.comments.each { |c| puts c.user.name } # expect: orm-n-plus-one likely, orm-n-plus-one likely
    end
  end

  def export
    Post.find_each do |post|
      csv << [post.title, post.author_name] # expect: orm-n-plus-one likely
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
