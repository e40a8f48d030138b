class ReminderJob < ApplicationJob
  def perform
    Customer.find_each do |customer|
      ReminderMailer.with(customer: customer).deliver_later
    end
    Invoice.find_each { |invoice| invoice.remind }
  end
end
