// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var orders = await partnerOperations.Customers.ById(customerId)
    .Orders.ByBillingCycleType(BillingCycleType.OneTime).GetAsync();
foreach (var order in orders.Items)
{
    Console.WriteLine($"{order.Id} {order.BillingCycle}");
}
