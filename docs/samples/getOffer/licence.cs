// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var offer = await partnerOperations.Offers
    .ByCountry("US")
    .ById("031C9E47-4802-4248-838E-778FB1D2CC05")
    .GetAsync();
Console.WriteLine($"{offer.Name} {offer.MinimumQuantity} {offer.MaximumQuantity}");
