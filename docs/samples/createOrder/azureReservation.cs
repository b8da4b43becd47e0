// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var reservation = new OrderLineItem
{
    LineItemNumber = 0,
    OfferId = "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
    FriendlyName = "A_sample_Azure_RI",
    Quantity = 1,
    ProvisioningContext = new Dictionary<string, string>
    {
        ["subscriptionId"] = "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
        ["scope"] = "shared",
        ["duration"] = "1Year",
    },
};
var order = new Order
{
    ReferenceCustomerId = customerId,
    BillingCycle = BillingCycleType.OneTime,
    LineItems = new[] { reservation },
};

// With() fixes the ids, so that the same purchase can be repeated.
var context = RequestContextFactory.Instance.Create(correlationId, requestId, "en-US");
var created = await partnerOperations.With(context).Customers.ById(customerId).Orders.CreateAsync(order);
Console.WriteLine($"{created.Id} {created.Status}");
