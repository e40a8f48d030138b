package shop;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.EnableScheduling;
import jakarta.ejb.Schedule;
import org.quartz.Scheduler;  // mention: Scheduler
import org.quartz.Job;  // mention: Job
import org.quartz.CronTrigger;  // mention: CronTrigger
import org.quartz.JobDetail;  // mention: JobDetail

class ScheduledJobSample {
    private Shop shop;

    @Scheduled // mention: Scheduled
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableScheduling // mention: EnableScheduling
    void handle2(Order order) {
        shop.note(order);
    }

    @io.quarkus.scheduler.Scheduled // mention: Scheduled
    void handle3(Order order) {
        shop.note(order);
    }

    @Schedule // mention: Schedule
    void handle4(Order order) {
        shop.note(order);
    }

    @javax.ejb.Schedule // mention: Schedule
    void handle5(Order order) {
        shop.note(order);
    }

    private Scheduler scheduler6; // mention: Scheduler

    private Job job7; // mention: Job

    private CronTrigger cronTrigger8; // mention: CronTrigger

    private JobDetail jobDetail9; // mention: JobDetail

    void unrelated(Shelf shelf, String label) {
        shelf.Scheduled(label);
        shelf.Scheduler(label);
    }
}
