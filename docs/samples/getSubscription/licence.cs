// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var subscription = await partnerOperations.Customers.ById(customerId)
    .Subscriptions.ById("1DA3295E-C59A-476C-A7E7-D7E981FE79BE")
    .GetAsync();
// OrderId is the order to add add-ons to.
Console.WriteLine($"{subscription.Status} {subscription.Quantity} {subscription.OrderId}");
