package shop;

import io.gatling.javaapi.core.Simulation;  // mention: Simulation
import io.gatling.javaapi.core.ScenarioBuilder;  // mention: ScenarioBuilder
import io.gatling.javaapi.core.CoreDsl;

class LoadTestingSample {
    private Shop shop;

    private Simulation simulation1; // mention: Simulation

    private ScenarioBuilder scenarioBuilder2; // mention: ScenarioBuilder

    void run(Order order) throws Exception {
        CoreDsl.scenario(order); // mention: scenario
        CoreDsl.rampUsersPerSec(order); // mention: rampUsersPerSec
        CoreDsl.constantUsersPerSec(order); // mention: constantUsersPerSec
        CoreDsl.atOnceUsers(order); // mention: atOnceUsers
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Simulation(label);
        shelf.scenario(label);
    }
}
