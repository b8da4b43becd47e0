// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var order = await partnerOperations.Customers.ById(customerId)
    .Orders.ById("074bd849-9106-405c-9923-fa061839d487")
    .GetAsync();
Console.WriteLine($"{order.CreationDate} {order.LineItems.First().SubscriptionId}");
