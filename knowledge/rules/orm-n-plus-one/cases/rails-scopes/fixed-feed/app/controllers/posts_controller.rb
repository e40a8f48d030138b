class PostsController < ApplicationController
  def index
    @names = Post.where(draft: false).includes(:author).recent.map { |post| post.author.name }
  end

  def mine
    @comments = Post.includes(:comments).visible_to(current_user).recent.flat_map { |post| post.comments.to_a }
  end

  def of_author
    author = User.find(params[:id])
    author.posts.includes(:comments).recent.limit(10).each do |post|
      post.comments.each do |comment|
        logger.info(comment.body)
      end
    end
  end
end
