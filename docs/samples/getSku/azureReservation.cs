// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var sku = await partnerOperations.Products
    .ByCountry("US")
    .ById("DZH318Z0BQ4B")
    .Skus.ById("0047")
    .GetAsync();
// The keys that an order's ProvisioningContext must have.
Console.WriteLine(string.Join(", ", sku.ProvisioningVariables));
