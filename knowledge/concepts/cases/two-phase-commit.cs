using System.Transactions;

namespace Shop.Orders;

public class TwoPhaseCommitSample
{
    private Shop shop;
    private TransactionScope transactionScope1; // mention: TransactionScope
    private CommittableTransaction committableTransaction2; // mention: CommittableTransaction

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.TransactionScope(label);
    }
}
