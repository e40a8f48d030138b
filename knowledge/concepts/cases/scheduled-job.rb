def scheduled_job_1(order, shop)
  value = Rufus::Scheduler.new(order) # mention: Scheduler
end

def scheduled_job_2(order, shop)
  Sidekiq::Cron::Job.create(order) # mention: create
end

def unrelated(shelf, label)
  scheduler_text = shelf.count
  shelf.create(label)
end
