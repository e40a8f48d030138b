package shop;

import org.axonframework.spring.stereotype.Saga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.modelling.saga.EndSaga;
import org.apache.seata.spring.annotation.GlobalTransactional;
import io.temporal.workflow.WorkflowMethod;
import io.temporal.activity.ActivityMethod;
import org.eclipse.microprofile.lra.annotation.Compensate;
import org.eclipse.microprofile.lra.annotation.Complete;
import io.temporal.client.WorkflowClient;  // mention: WorkflowClient

class SagaSample {
    private Shop shop;

    @Saga // mention: Saga
    void handle1(Order order) {
        shop.note(order);
    }

    @SagaEventHandler // mention: SagaEventHandler
    void handle2(Order order) {
        shop.note(order);
    }

    @StartSaga // mention: StartSaga
    void handle3(Order order) {
        shop.note(order);
    }

    @EndSaga // mention: EndSaga
    void handle4(Order order) {
        shop.note(order);
    }

    @GlobalTransactional // mention: GlobalTransactional
    void handle5(Order order) {
        shop.note(order);
    }

    @WorkflowMethod // mention: WorkflowMethod
    void handle6(Order order) {
        shop.note(order);
    }

    @ActivityMethod // mention: ActivityMethod
    void handle7(Order order) {
        shop.note(order);
    }

    @Compensate // mention: Compensate
    void handle8(Order order) {
        shop.note(order);
    }

    @Complete // mention: Complete
    void handle9(Order order) {
        shop.note(order);
    }

    private io.temporal.workflow.Saga saga10; // mention: Saga

    private WorkflowClient workflowClient11; // mention: WorkflowClient

    void unrelated(Shelf shelf, String label) {
        shelf.Saga(label);
        shelf.WorkflowClient(label);
    }
}
