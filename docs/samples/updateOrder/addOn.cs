// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023).
var addOn = new OrderLineItem
{
    LineItemNumber = 0,
    OfferId = "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
    ParentSubscriptionId = "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
    FriendlyName = "Some friendly name",
    Quantity = 2,
};
var order = new Order { ReferenceCustomerId = customerId, LineItems = new[] { addOn } };

// With() fixes the ids, so that the same purchase can be repeated.
var context = RequestContextFactory.Instance.Create(correlationId, requestId, "en-US");
// The order that bought the subscription. The answer is that order, with the add-on as its last item.
var changed = await partnerOperations.With(context).Customers.ById(customerId)
    .Orders.ById("074bd849-9106-405c-9923-fa061839d487")
    .PatchAsync(order);
Console.WriteLine($"{changed.Id} {changed.LineItems.Last().SubscriptionId}");
