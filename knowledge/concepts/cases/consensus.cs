using k8s.LeaderElection;

namespace Shop.Orders;

public class ConsensusSample
{
    private Shop shop;
    private LeaderElector leaderElector1; // mention: LeaderElector

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.LeaderElector(label);
    }
}
