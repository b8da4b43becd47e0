// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var customer = await partnerOperations.Customers.ById(customerId).GetAsync();
Console.WriteLine($"{customer.CompanyProfile.CompanyName} {customer.CompanyProfile.Domain}");
