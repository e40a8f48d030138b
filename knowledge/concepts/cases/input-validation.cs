using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Shop.Orders;

public class InputValidationSample
{
    private Shop shop;
    [Required] // mention: Required
    public void Handle1(Order order)
    {
        shop.Note(order);
    }
    [StringLength] // mention: StringLength
    public void Handle2(Order order)
    {
        shop.Note(order);
    }
    [Range] // mention: Range
    public void Handle3(Order order)
    {
        shop.Note(order);
    }
    [EmailAddress] // mention: EmailAddress
    public void Handle4(Order order)
    {
        shop.Note(order);
    }
    [RegularExpression] // mention: RegularExpression
    public void Handle5(Order order)
    {
        shop.Note(order);
    }
    [MaxLength] // mention: MaxLength
    public void Handle6(Order order)
    {
        shop.Note(order);
    }
    [MinLength] // mention: MinLength
    public void Handle7(Order order)
    {
        shop.Note(order);
    }
    private AbstractValidator<Order> abstractValidator8; // mention: AbstractValidator

    public void Run(Order order)
    {
        shop.RuleFor(order); // mention: RuleFor
        var level9 = ModelState.IsValid; // mention: IsValid
    }

    public void Unrelated(Shelf shelf, string label)
    {
        shelf.Required(label);
        shelf.AbstractValidator(label);
        var ruleForText = shelf.Count;
        shelf.IsValid(label);
    }
}
