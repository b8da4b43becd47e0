// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var order = await partnerOperations.Customers.ById(customerId)
    .Orders.ById("c403d91b21d2")
    .GetAsync(true);
Console.WriteLine($"{order.TotalPrice} {order.CurrencyCode}");
