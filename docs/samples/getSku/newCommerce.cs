// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var sku = await partnerOperations.Products
    .ByCountry("US")
    .ById("CFQ7TTC0LH18")
    .Skus.ById("0001")
    .GetAsync();
Console.WriteLine($"{sku.Title} {sku.MinimumQuantity} {sku.MaximumQuantity}");
