class OrdersController < ApplicationController
  def sell
    book = Book.find_by(isbn: params[:isbn])
    book.stock -= 1 # expect: orm-lost-update
    book.save!
  end

  def credit
    customer = Customer.find_by!(email: params[:email])
    customer.balance = customer.balance + params[:amount].to_i
    customer.points += 5 # expect: orm-lost-update
    customer.save
  end

  def give
    book = Book.find_by(isbn: params[:isbn])
    book.update!(stock: book.stock - 1) # expect: orm-lost-update
  end
end
