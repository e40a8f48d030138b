class PostsController < ApplicationController
  def index
    @names = Post.where(draft: false).recent.map { |post| post.author.name } # expect: orm-n-plus-one
  end

  def mine
    @comments = Post.visible_to(current_user).recent.flat_map { |post| post.comments.to_a } # expect: orm-n-plus-one likely
  end

  def of_author
    author = User.find(params[:id])
    author.posts.recent.limit(10).each do |post|
      post.comments.each do |comment| # expect: orm-n-plus-one likely
        logger.info(comment.body)
      end
    end
  end
end
