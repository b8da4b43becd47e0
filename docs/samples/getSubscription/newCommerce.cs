// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var subscription = await partnerOperations.Customers.ById(customerId)
    .Subscriptions.ById("ebc0beef-7ffb-4044-c074-16f324432139")
    .GetAsync();
Console.WriteLine($"{subscription.Status} {subscription.TermDuration} {subscription.CommitmentEndDate}");
