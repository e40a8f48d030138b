namespace Shop.Orders;

public class ProblemDetailsSample
{
    private Shop shop;
    private ProblemDetails problemDetails1; // mention: ProblemDetails
    private ValidationProblemDetails validationProblemDetails2; // mention: ValidationProblemDetails
    private IExceptionHandler iExceptionHandler3; // mention: IExceptionHandler

    public void Run(Order order)
    {
        shop.AddProblemDetails(order); // mention: AddProblemDetails
        shop.UseExceptionHandler(order); // mention: UseExceptionHandler
        Results.Problem(order); // mention: Problem
        TypedResults.Problem(order); // mention: Problem
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.ProblemDetails(label);
        var addProblemDetailsText = shelf.Count;
    }
}
