// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var seats = new OrderLineItem
{
    LineItemNumber = 0,
    OfferId = "84A03D81-6B37-4D66-8D4A-FAEA24541538",
    FriendlyName = "new offer purchase",
    Quantity = 5,
};
var order = new Order { ReferenceCustomerId = customerId, LineItems = new[] { seats } };

// With() fixes the ids, so that the same purchase can be repeated.
var context = RequestContextFactory.Instance.Create(correlationId, requestId, "en-US");
var created = await partnerOperations.With(context).Customers.ById(customerId).Orders.CreateAsync(order);
Console.WriteLine(created.Id);
