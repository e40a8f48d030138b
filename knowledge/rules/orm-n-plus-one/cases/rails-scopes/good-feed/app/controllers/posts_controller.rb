class PostsController < ApplicationController
  def index
    @names = Post.where(draft: false).recent.includes(:author).map { |post| post.author.name }
  end

  def listed
    @names = Post.where(draft: false).listed.map { |post| post.author.name }
  end

  def ready
    @comments = Post.recent.ready.flat_map { |post| post.comments.to_a }
  end

  def with_author
    @names = Post.recent.with_author.limit(5).map { |post| post.author.name }
  end

  def of_author
    author = User.find(params[:id])
    author.posts.includes(:comments).recent.limit(10).each do |post|
      post.comments.each { |comment| logger.info(comment.body) }
    end
  end

  def keys
    @keys = Post.where(draft: false).recent.map { |post| post.author_id }
  end

  def first
    @name = Post.where(draft: false).recent.first.author.name
  end

  def other
    # Nothing says what this gives.
    @names = Post.where(draft: false).statistics.map { |line| line.author.name }
  end
end
