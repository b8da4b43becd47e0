// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var subscription = await partnerOperations.Customers.ById(customerId)
    .Subscriptions.ById("A356AC8C-E310-44F4-BF85-C7F29044AF99")
    .GetAsync();
Console.WriteLine($"{subscription.Status} {subscription.FriendlyName} {subscription.EntitlementId}");
