// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var order = await partnerOperations.Customers.ById(customerId)
    .Orders.ById("3eddcac6-63b2-4c40-b0b6-f47e18301492")
    .GetAsync();
Console.WriteLine(order.LineItems.First().PartnerIdOnRecord);
