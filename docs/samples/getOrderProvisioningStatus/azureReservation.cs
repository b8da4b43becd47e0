// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023), signed in as app + user.
var statuses = await partnerOperations.Customers.ById(customerId)
    .Orders.ById("Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1")
    .ProvisioningStatus.GetAsync();
foreach (var item in statuses.Items)
{
    Console.WriteLine($"{item.LineItemNumber}: {item.Status}");
}
