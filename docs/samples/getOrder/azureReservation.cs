// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var order = await partnerOperations.Customers.ById(customerId)
    .Orders.ById("Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1")
    .GetAsync();
Console.WriteLine(order.Status);
