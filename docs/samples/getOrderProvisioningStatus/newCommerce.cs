// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023), signed in as app + user.
var statuses = await partnerOperations.Customers.ById(customerId)
    .Orders.ById("c403d91b21d2")
    .ProvisioningStatus.GetAsync();
foreach (var item in statuses.Items)
{
    Console.WriteLine($"{item.LineItemNumber}: {item.Status}");
}
