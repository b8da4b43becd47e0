// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var orders = await partnerOperations.Customers.ById(customerId)
    .Orders.GetAsync();
// None yet, or one of the last 15 minutes that is not listed yet.
Console.WriteLine(orders.TotalCount);
