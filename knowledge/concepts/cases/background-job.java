package shop;

import org.jobrunr.jobs.annotations.Job;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.jobrunr.scheduling.JobScheduler;  // mention: JobScheduler
import org.jobrunr.scheduling.BackgroundJob;  // mention: BackgroundJob
import org.springframework.batch.core.launch.JobLauncher;  // mention: JobLauncher
import org.springframework.batch.core.Step;  // mention: Step

class BackgroundJobSample {
    private Shop shop;

    @Job // mention: Job
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableBatchProcessing // mention: EnableBatchProcessing
    void handle2(Order order) {
        shop.note(order);
    }

    private JobScheduler jobScheduler3; // mention: JobScheduler

    private BackgroundJob backgroundJob4; // mention: BackgroundJob

    private JobLauncher jobLauncher5; // mention: JobLauncher

    private org.springframework.batch.core.Job job6; // mention: Job

    private Step step7; // mention: Step

    void unrelated(Shelf shelf, String label) {
        shelf.Job(label);
        shelf.JobScheduler(label);
    }
}
