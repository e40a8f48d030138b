class OrdersController < ApplicationController
  def sell
    Book.where(isbn: params[:isbn]).update_all("stock = stock - 1")
  end

  def locked
    book = Book.find_by(isbn: params[:isbn])
    book.with_lock do
      book.stock -= 1
      book.save!
    end
  end

  def fresh
    book = Book.new(isbn: params[:isbn])
    book.stock += 1
    book.save!
  end

  def rename
    book = Book.find_by(isbn: params[:isbn])
    book.title += " (new)"
    book.save!
  end

  def shown
    @book = Book.find_by(isbn: params[:isbn])
    @book.stock -= 1
  end
end
