// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var orders = await partnerOperations.Customers.ById(customerId)
    .Orders.GetAsync();
// A new order can take up to 15 minutes to appear here.
foreach (var order in orders.Items)
{
    Console.WriteLine($"{order.Id} {order.CreationDate}");
}
