// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023), signed in as app + user.
var resellers = partnerOperations.Relationships.Get(
    PartnerRelationshipType.IsIndirectCloudSolutionProviderOf);
var reseller = resellers.Items.Single(
    item => string.Equals(item.Id, indirectResellerId, StringComparison.OrdinalIgnoreCase));

var seats = new OrderLineItem
{
    LineItemNumber = 0,
    OfferId = "031C9E47-4802-4248-838E-778FB1D2CC05",
    FriendlyName = "New offer purchase.",
    Quantity = 5,
    PartnerIdOnRecord = reseller.MpnId,
};
var order = new Order { ReferenceCustomerId = customerId, LineItems = new[] { seats } };

// With() fixes the ids, so that the same purchase can be repeated.
var context = RequestContextFactory.Instance.Create(correlationId, requestId, "en-US");
var created = await partnerOperations.With(context).Customers.ById(customerId).Orders.CreateAsync(order);
Console.WriteLine(created.Id);
