using Microsoft.FeatureManagement;

namespace Shop.Orders;

public class FeatureFlagSample
{
    private Shop shop;
    private IFeatureManager iFeatureManager1; // mention: IFeatureManager
    private IFeatureManagerSnapshot iFeatureManagerSnapshot2; // mention: IFeatureManagerSnapshot
    private FeatureGateAttribute featureGateAttribute3; // mention: FeatureGateAttribute
    [FeatureGate] // mention: FeatureGate
    public void Handle4(Order order)
    {
        shop.Note(order);
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.IFeatureManager(label);
        shelf.FeatureGate(label);
    }
}
