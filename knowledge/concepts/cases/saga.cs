using MassTransit;
using NServiceBus;

namespace Shop.Orders;

public class SagaSample
{
    private Shop shop;
    private MassTransitStateMachine<Order> massTransitStateMachine1; // mention: MassTransitStateMachine
    private SagaStateMachineInstance sagaStateMachineInstance2; // mention: SagaStateMachineInstance
    private Saga<Order> saga3; // mention: Saga

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.MassTransitStateMachine(label);
        shelf.Saga(label);
    }
}
