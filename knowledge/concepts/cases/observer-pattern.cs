namespace Shop.Orders;

public class ObserverPatternSample
{
    private Shop shop;
    private IObservable<Order> iObservable1; // mention: IObservable
    private IObserver<Order> iObserver2; // mention: IObserver
    private INotifyPropertyChanged iNotifyPropertyChanged3; // mention: INotifyPropertyChanged

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IObservable(label);
    }
}
