def background_job_1(order, shop)
  shop.perform_later(order) # mention: perform_later
end

def background_job_2(order, shop)
  shop.perform_async(order) # mention: perform_async
end

def background_job_3(order, shop)
  shop.perform_in(order) # mention: perform_in
end

def background_job_4(order, shop)
  shop.deliver_later(order) # mention: deliver_later
end

class BackgroundJob5 < ApplicationJob # mention: ApplicationJob
end

class BackgroundJob6 < ActiveJob::Base # mention: Base
end

def background_job_7(order, shop)
  shop.use Sidekiq::Job # mention: Job
end

def background_job_8(order, shop)
  shop.use Sidekiq::Worker # mention: Worker
end

def unrelated(shelf, label)
  perform_later_text = shelf.count
  application_job_text = shelf.count
  job_text = shelf.count
end

def labels(shelf)
  shelf.label("ApplicationJob")
end
