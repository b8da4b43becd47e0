// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var subscription = await partnerOperations.Customers.ById(customerId)
    .Subscriptions.ById("968BA1CF-C146-4ADF-A300-308DCF718EEE")
    .GetAsync();
Console.WriteLine($"{subscription.OfferName} {subscription.ParentSubscriptionId}");
