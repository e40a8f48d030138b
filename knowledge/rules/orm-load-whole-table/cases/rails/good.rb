class ReminderJob < ApplicationJob
  def perform
    Customer.find_each do |customer|
      ReminderMailer.with(customer: customer).deliver_later
    end
    Customer.where(overdue: true).each { |customer| customer.remind }
    Customer.all.order(:name).limit(20).each { |customer| customer.remind }
    Country.all.each { |country| country.refresh }
    Registry.all.each_pair { |name, entry| entry.check(name) }
    Shop::Parsers::Base.all.each { |parser| puts parser }
    names.all.each { |name| puts name }
  end
end
