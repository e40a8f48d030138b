class ReminderJob < ApplicationJob
  def perform
    Customer.all.each do |customer| # expect: orm-load-whole-table likely
      ReminderMailer.with(customer: customer).deliver_later
    end
    Invoice.all.each { |invoice| invoice.remind } # expect: orm-load-whole-table likely
  end
end
