// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var seats = new OrderLineItem
{
    LineItemNumber = 0,
    OfferId = "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
    FriendlyName = "Contoso mail",
    Quantity = 10,
    TermDuration = "P1Y",
    RenewsTo = new RenewsTo { TermDuration = "P1M" },
};
var order = new Order
{
    ReferenceCustomerId = customerId,
    BillingCycle = BillingCycleType.Monthly,
    PartnerOnRecordAttestationAccepted = true,
    LineItems = new[] { seats },
};

// With() fixes the ids, so that the same purchase can be repeated.
var context = RequestContextFactory.Instance.Create(correlationId, requestId, "en-US");
var created = await partnerOperations.With(context).Customers.ById(customerId).Orders.CreateAsync(order);
Console.WriteLine($"{created.Id} {created.Status}");
