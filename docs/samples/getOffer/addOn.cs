// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var offer = await partnerOperations.Offers
    .ByCountry("US")
    .ById("2828BE95-46BA-4F91-B2FD-0BEF192ECF60")
    .GetAsync();
// An add-on is bought with a PATCH of the order that bought one of these.
Console.WriteLine($"{offer.IsAddOn} {string.Join(", ", offer.PrerequisiteOffers)}");
